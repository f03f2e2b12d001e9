/** Names of invented people, as printed in their papers. */
export const PEOPLE = [
  ...['Ines Vorholt', 'Tobias Kettner', 'Maëlle Jourdain', 'Oisín Farragher', 'Renata Woźnicka'],
  ...['Åsa Lindegren', 'Bilal Hadžić', 'Catarina Mourão', 'Dimitri Lavrenko', 'Efua Mensah-Boadi'],
  ...['Fenna van der Staal', 'Gaurav Pillai', 'Hülya Akdemir', 'Ivo Terzić', 'Jun Watabe'],
  ...['Karim El Mansouri', 'Lihua Tang', 'Marisol Etcheverry', 'Nokuthula Dube', 'Ondřej Havránek'],
  ...[
    'Paola Grimani',
    'Quentin Lefebvre-Roy',
    'Rukmini Sethi',
    'Sólveig Hauksdóttir',
    'Tevita Faleolo',
  ],
  ...['Uchenna Obi', 'Vytautas Mažeika', 'Wanjiru Kamau', 'Xavier Puigdomènech', 'Yuna Seo'],
  ...['Zeynep Tunalı', 'Anselm Brückner', 'Bronwen Pryce', 'Chloe Adeyemi', 'Dag Solberg'],
  ...['Elif Karaca', 'Farid Rahimov', 'Grete Niinemets', 'Hoang Minh Chau', 'Ilse De Backer'],
  ...['李思远', '王雅婷', '中村遥', 'Ольга Беренда', 'Νίκος Βαλλής', 'يوسف العطار', 'נועה שחר'],
] as const;

/** Chooses different people in random order. */
export function choosePeople(random: () => number, count: number): readonly string[] {
  const rest: string[] = [...PEOPLE];
  return Array.from({ length: Math.min(count, rest.length) }, () => {
    const [name = ''] = rest.splice(Math.floor(random() * rest.length), 1);
    return name;
  });
}

/** A number of authors for a paper, usually two to four. */
export function chooseTeamSize(random: () => number): number {
  return 1 + Math.floor(random() * 3) + Math.floor(random() * 2.5);
}
