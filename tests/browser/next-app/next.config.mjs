import { fileURLToPath } from 'node:url';

/** The app stands inside the project, whose packages it uses. */
export default {
  devIndicators: false,
  turbopack: { root: process.env.PROJECT_ROOT ?? fileURLToPath(new URL('../../..', import.meta.url)) },
};
