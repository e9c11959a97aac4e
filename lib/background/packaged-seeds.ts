/** The seed file that ships with Pactlight. Read when a session begins, so that no later start of the worker loads it. */
export const packagedSeeds = async (): Promise<unknown> => (await fetch('/seeds.json')).json()
