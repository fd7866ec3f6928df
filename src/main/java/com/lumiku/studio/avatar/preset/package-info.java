/**
 * Presets and persona examples, which come with a release. In comes the catalog's YAML; out go rows, views and the pictures of
 * presets, drawn when first asked for. Begin with {@link com.lumiku.studio.avatar.preset.AvatarPreset}.
 */
package com.lumiku.studio.avatar.preset;
