/** Where APIs put the model into the path, the more specific form first. */
const PLACES: readonly RegExp[] = [
  // Gemini and Vertex AI: /models/demo-1:generateContent.
  /\/(?:models|tunedModels|endpoints)\/([^/:]{1,200}):[a-z]{1,40}$/iu,
  // Bedrock: /model/acme.demo-1/converse.
  /^\/(?:bedrock\/)?model\/([^/]{1,300})\/(?:invoke|converse|count-tokens)/u,
  // Azure: /deployments/demo-1/chat/completions.
  /\/deployments\/([^/]{1,200})\//u,
  // Workers AI: /ai/run/@cf/acme/demo-1.
  /^[^@]{1,300}(@[ch]f\/[^@]{1,200})$/u,
  // Hugging Face and Replicate: /models/acme/demo-1.
  /^\/(?:v1\/|hf-inference\/)?models\/((?!(?:chat|images|audio)\/)[\w.-]{1,100}\/[\w.-]{1,100})(?:$|\/(?:predictions|v1\/))/u,
  // fal: /fal-ai/demo/dev, and the requests of one.
  /^\/(fal-ai\/[\w.-]{1,80}(?:\/(?!requests\b)[\w.-]{1,80}){0,3})(?:$|\/requests\/)/u,
];

const MAX_PATH = 1000;

/** The model that the path of a call names; `null` if it names none. */
export function modelInPath(path: string): string | null {
  const searched = path.slice(0, MAX_PATH);
  for (const place of PLACES) {
    const found = place.exec(searched)?.[1];
    if (found !== undefined) return decoded(found);
  }
  return null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
