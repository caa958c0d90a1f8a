/** An agency's report, a paragraph each, for the tests of copies. */
export const AGENCY: readonly string[] = [
  'A ferry with some four hundred passengers ran aground off the island of Vesla early on Sunday after its engine failed in heavy seas.',
  'Rescue boats from two nearby harbours reached the ship within the hour and took off the elderly and families with children first.',
  'The operator, Nordline, said the vessel had passed its yearly inspection in March and that the cause of the failure was not yet known.',
  '“We heard a bang and then the lights went out,” said Marta Lind, a teacher from Halden who was on her way home from a wedding.',
  'The transport ministry announced an inquiry and told all sister ships to stay in port until their engines had been checked again.',
  'It is the third such accident in the strait in ten years; in the worst of them, in 2019, eleven people drowned near the lighthouse.',
  'Fishermen on the island have long asked for a tug to be stationed there during the winter months, which the ministry calls too costly.',
  'The ship can be towed to the yard at Tonsberg once the wind has dropped, the harbour master of Vesla said in a short notice.',
];
