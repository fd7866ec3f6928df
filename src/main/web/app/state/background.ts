/** What is behind a figure, as a form has it and as the API takes it. */
export const BACKGROUNDS = ['keep', 'ai_generate', 'solid_color', 'upload'] as const;

export interface Background {
  background: typeof BACKGROUNDS[number];
  scene: string;
  color: string;
  /** The link of a picture of this service. */
  picture: string;
}

export const PLAIN: Background = { background: 'keep', scene: '', color: '#f4ece1', picture: '' };

interface Asked {
  backgroundMode?: string | null;
  backgroundPrompt?: string | null;
  backgroundColor?: string | null;
  backgroundImageUrl?: string | null;
}

export function backgroundInput({ background, scene, color, picture }: Background): Asked {
  switch (background) {
    case 'keep':
      return {};
    case 'ai_generate':
      return { backgroundMode: background, backgroundPrompt: scene };
    case 'solid_color':
      return { backgroundMode: background, backgroundColor: color };
    case 'upload':
      return { backgroundMode: background, backgroundImageUrl: picture };
  }
}

/** What a job was asked for, for a form. */
export function backgroundOf(asked: Asked & { useBackgroundChanger?: boolean | null }): Background {
  const known = BACKGROUNDS.find((one) => one === asked.backgroundMode);
  return {
    background: asked.useBackgroundChanger === false ? 'keep' : known ?? 'keep',
    scene: asked.backgroundPrompt ?? '',
    color: asked.backgroundColor ?? PLAIN.color,
    picture: asked.backgroundImageUrl ?? '',
  };
}
