/** Names of the column with the file; case, spaces and accents do not matter. */
const names = keys(
  'file, file name, file path, path, text file, source file, relative path, local path, Datei, Dateiname, Dateipfad, Pfad, fichier, nom du fichier, nom de fichier, chemin, archivo, nombre de archivo, nombre del archivo, fichero, ruta, nome file, percorso, arquivo, nome do arquivo, ficheiro, caminho, bestand, bestandsnaam, pad, файл, имя файла, путь, 文件, 文件名, 文件路径, 檔案, 檔名, 路径, ファイル, ファイル名, パス, ملف, اسم الملف, الملف',
);
/** Names that mean other things as well: only where a cell of the column names a text. */
const doubtful = keys('source, text, document, name, id, stem, slug, Quelle, fuente, url');

/** The column that names the file: by its own name, or, where that could mean something else, by what is in it. */
export function fileColumn(columns: readonly string[], namesText: (column: number) => boolean): number | undefined {
  const written = columns.map(columnKey);
  const sure = written.findIndex((key) => names.has(key));
  if (sure >= 0) return sure;
  const possible = written.findIndex((key, index) => doubtful.has(key) && namesText(index));
  return possible < 0 ? undefined : possible;
}

function columnKey(name: string): string {
  return name
    .slice(0, 100)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

function keys(list: string): ReadonlySet<string> {
  return new Set(list.split(', ').map(columnKey));
}
