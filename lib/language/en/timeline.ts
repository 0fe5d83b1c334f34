/** The list of calls. */
export const timeline = {
  answeredIn: (time: string) => `Answered in ${time}`,
};
