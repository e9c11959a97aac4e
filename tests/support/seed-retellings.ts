/** Facts of the seed catalogue in our own words. */
export const GERMAN_SIGNING =
  'Am 20. Juni 2024 unterzeichneten die Volksregierung der Stadt Chongqing und die Siemens (China) Co., Ltd. eine Rahmenvereinbarung über strategische Zusammenarbeit. Es geht um digitale Fabriken und um vernetzten Verkehr.'

export const ITALIAN_CENTRE =
  'Huawei ha annunciato nel 2023 un nuovo centro di innovazione a Parigi. L’azienda vi investirà ogni anno oltre 2 milioni di euro.'
