/**
 * Generators over HTTP: OpenAI and all who speak like it, Hugging Face, ComfyUI. In come descriptions, out come pictures that
 * were judged by their content, or failures named by what to do next. Begin with {@code ProviderClient} and one of the three
 * {@code ...Images}.
 */
package com.lumiku.studio.generator.provider;
