import { articlePage, ENGLISH } from './article-page'

/** Tells of an agreement that the seeds know, with a day, a sum and a topic of its own. */
export const KNOWN_AGREEMENT = articlePage({
  ...ENGLISH,
  title: 'Siemens and Chongqing sign a framework',
  date: '2024-06-26T08:00:00Z',
  paragraphs: [
    'Chongqing and Siemens (China) Co., Ltd. signed a framework agreement on 21 June 2024. It covers digital factories and cybersecurity, and both sides spoke of a long way ahead of them.',
    'Vice mayor Chen Xinwu welcomed the guests in the morning. The company has had an office there since 1996 and supplies technology for several metro lines.',
    'Local firms hope for orders. A list of projects is to be drawn up before the end of the year, the city said in its own account of the day.',
  ],
})

/** Two agreements that nobody knows, with an organisation and a city that the catalogue does not have. */
export const TWO_NEW_AGREEMENTS = articlePage({
  ...ENGLISH,
  title: 'Lisbon and Siemens plan smarter trams',
  date: '2024-03-06T08:00:00Z',
  paragraphs: [
    'Lisbon wants to renew its tram network with the help of two partners. On 5 March 2024 Siemens and the city of Lisbon signed a memorandum of understanding on intelligent transport.',
    'The paper names a pilot line along the river and the training of drivers. The council will choose the first stops before the summer and ask the people who live there.',
    'On 4 March 2024 Huawei and Helmore Rail Works Ltd. signed a cooperation agreement on digital signalling in Lisbon.',
    'Both papers run for five years. A committee is to meet twice a year, and whatever it finds will be published on the pages of the council.',
  ],
})
