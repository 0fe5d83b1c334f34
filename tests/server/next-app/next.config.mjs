export default { serverExternalPackages: ['openai', 'ai', '@ai-sdk/openai'] };
