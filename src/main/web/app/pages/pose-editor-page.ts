/** A pose made by hand: joints are pulled, limbs keep their length, and an avatar shows what it looks like. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { call } from '../api/client.ts';
import { paths } from '../api/paths.ts';
import type { AvatarView, LibraryPoseView } from '../api/types.ts';
import { t } from '../i18n/index.ts';
import { type Figure, type Joint, mirrored, pelvis, standing, turned } from '../pose/body.ts';
import { drag, type Handle } from '../pose/drag.ts';
import { History } from '../pose/history.ts';
import { lifted } from '../pose/lift.ts';
import { documentOf, flat, read, UnreadablePose } from '../pose/openpose.ts';
import { Draft } from '../state/draft.ts';
import { subject } from '../state/router.ts';
import { tell } from '../state/toasts.ts';
import { field } from '../elements/form-field.ts';
import { Load, sentence } from '../elements/load.ts';
import { shared } from '../elements/styles.ts';
import { editorStyles } from './pose-editor-styles.ts';
import '../elements/joint-list.ts';
import '../elements/live-figure.ts';
import '../elements/pose-canvas.ts';
import '../elements/pose-export.ts';
import '../elements/pose-save.ts';
import '../elements/studio-empty.ts';
import '../elements/studio-skeleton.ts';

/** What undo goes back to. */
interface Drawn {
  figure: Figure;
  hidden: ReadonlySet<Joint>;
}

/** The same, as it is kept while nothing is saved. */
interface Kept {
  figure: Figure;
  hidden: Joint[];
}

interface Shown {
  pose: LibraryPoseView | null;
  avatars: AvatarView[];
}

const STEP = 0.01;
const ARROWS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export class PoseEditorPage extends LitElement {
  static override properties = {
    pose: {},
    yaw: { state: true },
    chosen: { state: true },
    trace: { state: true },
    avatar: { state: true },
  };
  /** Which pose of the library one begins with, or nothing. */
  declare pose: string;
  declare yaw: number;
  declare chosen: Handle | '';
  declare trace: string;
  declare avatar: string;
  private name = '';

  private start: Drawn = { figure: standing(), hidden: new Set() };
  private history = new History<Drawn>(this.start);
  private readonly shown = new Load(this, (signal, shown: Shown | null) => this.read(signal, shown));

  static override styles = [shared, editorStyles];

  constructor() {
    super();
    this.pose = '';
    this.yaw = 0;
    this.chosen = '';
    this.trace = '';
    this.avatar = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.keyed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.keyed);
    URL.revokeObjectURL(this.trace);
  }

  private async read(signal: AbortSignal, shown: Shown | null): Promise<Shown> {
    const avatars = (await call<AvatarView[]>('GET', paths.avatars, { query: { limit: 200 }, signal })).body;
    this.avatar ||= avatars[0]?.id ?? '';
    if (shown) {
      return { ...shown, avatars };
    }
    if (!this.pose) {
      this.goOn();
      return { pose: null, avatars };
    }
    const [pose, openpose] = await Promise.all([
      call<LibraryPoseView>('GET', paths.libraryPose(this.pose), { signal }),
      call<string>('GET', paths.libraryOpenPose(this.pose), { as: 'text', signal }),
    ]);
    this.begin(lifted(read(openpose.body)));
    this.goOn();
    this.name = pose.body.name;
    subject.set(this.name);
    return { pose: pose.body, avatars };
  }

  private begin(drawn: Drawn): void {
    this.start = drawn;
    this.history = new History(drawn);
  }

  private get draft(): Draft<Kept> {
    return new Draft(`pose ${this.pose}`);
  }

  /** With what was drawn before a reload; undo goes back to what one began with. */
  private goOn(): void {
    const kept = this.draft.kept();
    if (kept) {
      this.history.do({ figure: kept.figure, hidden: new Set(kept.hidden) });
    }
  }

  private change(figure: Figure, hidden = this.history.now.hidden): void {
    this.history.do({ figure, hidden });
    this.changed();
  }

  private changed(): void {
    const { figure, hidden } = this.history.now;
    this.draft.keep({ figure, hidden: [...hidden] });
    this.requestUpdate();
  }

  private undo = (): void => {
    this.history.undo();
    this.changed();
  };

  private redo = (): void => {
    this.history.redo();
    this.changed();
  };

  private keyed = (event: KeyboardEvent): void => {
    const into = event.composedPath()[0];
    if (into instanceof HTMLInputElement && into.type === 'text' || !(event.ctrlKey || event.metaKey)) {
      return;
    }
    const key = event.key.toLowerCase();
    if (key === 'y' || key === 'z' && event.shiftKey) {
      event.preventDefault();
      this.redo();
    } else if (key === 'z') {
      event.preventDefault();
      this.undo();
    }
  };

  /** An arrow pulls the chosen joint by a hundredth of the height, with Shift by five. */
  private nudge = (event: KeyboardEvent): void => {
    const by = ARROWS[event.key];
    if (!by || !this.chosen || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    event.preventDefault();
    const size = event.shiftKey ? STEP * 5 : STEP;
    const seen = turned(this.history.now.figure, this.yaw);
    const from = this.chosen === 'pelvis' ? pelvis(seen) : seen[this.chosen];
    this.change(turned(drag(seen, this.chosen, from[0] + by[0] * size, from[1] + by[1] * size), -this.yaw));
  };

  override render(): TemplateResult {
    return this.shown.show((shown) => this.content(shown));
  }

  private content({ pose, avatars }: Shown): TemplateResult {
    const { figure, hidden } = this.history.now;
    return html`
      <div class="head">
        <h1>${t('editor.title')}</h1>
        <div class="bar" role="group" aria-label="${t('editor.tools')}">${this.tools()}</div>
      </div>
      <div class="editor" @dragover="${(event: DragEvent) => event.preventDefault()}" @drop="${this.drop}">
        <section class="stage">
          <pose-canvas
            .figure="${figure}"
            .hiddenPoints="${hidden}"
            .yaw="${this.yaw}"
            .chosen="${this.chosen}"
            .trace="${this.trace}"
            @chosen="${(event: CustomEvent<Handle>) => (this.chosen = event.detail)}"
            @gesture="${(event: CustomEvent<Figure>) => this.change(event.detail)}"
          ></pose-canvas>
          ${this.view()}
          <pose-export .drawn="${this.history.now}" name="${this.name || 'pose'}"></pose-export>
        </section>
        <section class="side">
          <live-figure .openpose="${this.drawn()}" avatar="${this.avatar}"></live-figure>
          ${avatars.length ? this.avatars(avatars) : nothing}
          <h2>${t('editor.joints')}</h2>
          <p class="quiet">${t('editor.keys')}</p>
          <joint-list
            @keydown="${this.nudge}"
            .hiddenPoints="${hidden}"
            chosen="${this.chosen}"
            @chosen="${(event: CustomEvent<Handle>) => (this.chosen = event.detail)}"
            @hide="${(event: CustomEvent<Joint>) => this.hide(event.detail)}"
          ></joint-list>
        </section>
      </div>
      <pose-save
        class="keep"
        .pose="${pose}"
        .openpose="${this.drawn()}"
        @saved="${() => this.draft.forget()}"
      ></pose-save>
    `;
  }

  /** The same document until the figure is another: what is drawn hangs on it. */
  private drawn(): unknown {
    if (this.drawnOf !== this.history.now) {
      this.drawnOf = this.history.now;
      this.document = documentOf(flat(this.drawnOf.figure, this.drawnOf.hidden));
    }
    return this.document;
  }

  private drawnOf: Drawn | null = null;
  private document: unknown = null;

  private tools(): TemplateResult {
    const { figure } = this.history.now;
    const tool = (icon: string, label: string, act: () => void, possible = true) =>
      html`
        <button class="button" ?disabled="${!possible}" @click="${act}">
          <studio-icon name="${icon}"></studio-icon>${label}
        </button>
      `;
    return html`
      ${tool('undo', t('action.undo'), this.undo, this.history.canUndo)} ${tool(
        'redo',
        t('editor.redo'),
        this.redo,
        this.history.canRedo,
      )} ${tool('mirror', t('editor.mirror'), () => this.change(mirrored(figure)))} ${tool(
        'reset',
        t('editor.reset'),
        () => this.change(this.start.figure, this.start.hidden),
      )}
      <label class="button">
        <studio-icon name="pictures"></studio-icon>${t('editor.trace')}
        <input class="visually-hidden" type="file" accept="image/*" @change="${this.pickTrace}" />
      </label>
      ${this.trace ? tool('close', t('editor.untrace'), this.untrace) : nothing}
    `;
  }

  private view(): TemplateResult {
    const to = (label: string, yaw: number) =>
      html`
        <button class="button" aria-pressed="${this.yaw === yaw}" @click="${() => (this.yaw = yaw)}">${label}</button>
      `;
    return html`
      <div class="bar">
        ${to(t('editor.front'), 0)} ${to(t('editor.side'), 90)}
        <input
          class="grow"
          type="range"
          min="-180"
          max="180"
          step="5"
          aria-label="${t('editor.turn')}"
          .value="${String(this.yaw)}"
          @input="${(event: InputEvent) => (this.yaw = Number((event.target as HTMLInputElement).value))}"
        />
        <button class="button" ?disabled="${!this.yaw}" @click="${this.turnFigure}">${t('editor.keepTurn')}</button>
      </div>
    `;
  }

  private turnFigure = (): void => {
    this.change(turned(this.history.now.figure, this.yaw));
    this.yaw = 0;
  };

  private avatars(avatars: AvatarView[]): TemplateResult {
    return field(
      'avatar',
      t('editor.avatar'),
      html`
        <select id="avatar" @change="${(event: Event) => (this.avatar = (event.target as HTMLSelectElement).value)}">
          ${avatars.map((avatar) =>
            html`
              <option value="${avatar.id}" ?selected="${avatar.id === this.avatar}">${avatar.name}</option>
            `
          )}
        </select>
      `,
    );
  }

  private hide(name: Joint): void {
    const hidden = new Set(this.history.now.hidden);
    if (!hidden.delete(name)) {
      hidden.add(name);
    }
    this.change(this.history.now.figure, hidden);
  }

  private pickTrace = (event: Event): void => this.traceFile((event.target as HTMLInputElement).files?.[0]);

  private traceFile(file: File | undefined): void {
    if (file) {
      URL.revokeObjectURL(this.trace);
      this.trace = URL.createObjectURL(file);
    }
  }

  private untrace = (): void => {
    URL.revokeObjectURL(this.trace);
    this.trace = '';
  };

  /** A picture is traced, a document becomes the figure. */
  private drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file?.type.startsWith('image/')) {
      this.traceFile(file);
    } else if (file) {
      try {
        const { figure, hidden } = lifted(read(await file.text()));
        this.change(figure, hidden);
      } catch (failure) {
        tell(
          failure instanceof UnreadablePose ? t('editor.unreadable', { name: file.name }) : sentence(failure),
          'error',
        );
      }
    }
  };
}

customElements.define('pose-editor-page', PoseEditorPage);
