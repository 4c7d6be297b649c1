/** A line that ends within a phrase. */
export const opensPhrase =
  /(?<!\p{L})(?:the|an?|of|and|or|but|to|for|with|from|by|in|at|as|is|are|their|its|his|her|that|which|since|der|die|das|und|von|für|le|la|les|de|des|et|el|los|las|y|e|em|do|dos|das|para|com|por|per|con|del|della|dei|di|du|dans|sur|pour|avec|een|het|van|met|och|og|im|zum|zur|mit|и|на|для)$/iu;
