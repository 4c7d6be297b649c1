/** The folder from which code of an owner's own was loaded in this thread, if any was. From then on, not everything that goes wrong is ours. */
export const ownersCode: { folder?: string } = {};
