/** Who, how, before what and in which formats: everything a job of posed pictures needs, on one page. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { ApiProblem, call, newKey } from '../api/client.ts';
import { PagedList } from '../api/list.ts';
import { paths } from '../api/paths.ts';
import type {
  AvatarView,
  CreditsView,
  GeneratorView,
  LibraryPoseView,
  PoseGenerationDetail,
  PoseGenerationView,
} from '../api/types.ts';
import { count, duration, t } from '../i18n/index.ts';
import type { Background } from '../state/background.ts';
import { priceOf, readCredits } from '../state/credits.ts';
import { projectFor, secondsEach } from '../state/pose-projects.ts';
import { keepOrder, keptOrder, type Order, orderInput, orderOf, picturesOf, poseIdsOf } from '../state/order.ts';
import { go, location$, parameter, setParameters } from '../state/router.ts';
import { Watch } from '../state/signal.ts';
import { tell } from '../state/toasts.ts';
import { chosenPose, MOST, toggle, tray } from '../state/tray.ts';
import { choices } from '../elements/choice-styles.ts';
import { field } from '../elements/form-field.ts';
import { Load, missingCredits, sentence } from '../elements/load.ts';
import { moreButton } from '../elements/more-button.ts';
import { shared } from '../elements/styles.ts';
import { createStyles } from './create-styles.ts';
import '../elements/background-chooser.ts';
import '../elements/format-chooser.ts';
import '../elements/studio-empty.ts';
import '../elements/studio-skeleton.ts';

interface Form {
  avatars: PagedList<AvatarView>;
  /** The one that the address names, where it is not among the newest. */
  older: AvatarView | null;
  generator: GeneratorView | undefined;
  credits: CreditsView | null;
  /** What a picture took lately, or null where nobody knows. */
  secondsEach: number | null;
}

export class CreatePage extends LitElement {
  static override properties = { order: { state: true }, busy: { state: true }, problem: { state: true } };
  declare order: Order;
  declare busy: boolean;
  declare problem: unknown;

  private key = newKey();
  private readonly form = new Load(this, (signal) => this.read(signal));

  static override styles = [shared, choices, createStyles];

  constructor() {
    super();
    this.order = keptOrder();
    this.busy = false;
    this.problem = null;
    new Watch(this, [location$, tray]);
  }

  private async read(signal: AbortSignal): Promise<Form> {
    const get = async <T>(path: string, query = {}) => (await call<T>('GET', path, { query, signal })).body;
    if (parameter('again')) {
      await this.fillIn(await get<PoseGenerationDetail>(paths.poseGeneration(parameter('again'))), signal);
    }
    await this.choose(parameter('poses'), signal);
    const avatars = new PagedList<AvatarView>(paths.avatars, { limit: 60 });
    const [, generators, credits, last] = await Promise.all([
      avatars.more(signal),
      get<GeneratorView[]>(paths.generators),
      readCredits(signal),
      get<PoseGenerationView[]>(paths.poseGenerations, { status: 'completed', limit: 1 }),
    ]);
    return {
      avatars,
      older: await this.older(avatars.items, signal),
      generator: generators.find((one) => one.active),
      credits,
      secondsEach: secondsEach(last[0]),
    };
  }

  /** Everything as it was in an earlier job. */
  private async fillIn(job: PoseGenerationDetail, signal: AbortSignal): Promise<void> {
    this.change(orderOf(job));
    await this.choose(poseIdsOf(job.poses).join(), signal);
    setParameters({ again: null, avatar: job.avatarId });
  }

  /** Puts poses into the tray in place of what is there: an address can name them. Those that are gone are left out. */
  private async choose(ids: string, signal: AbortSignal): Promise<void> {
    if (!ids) {
      return;
    }
    const poses = await Promise.all(
      ids.split(',').filter(Boolean).slice(0, MOST).map((id) =>
        call<LibraryPoseView>('GET', paths.libraryPose(id), { signal }).then(({ body }) => [body], () => [])
      ),
    );
    if (poses.flat().length) {
      tray.set(poses.flat().map(chosenPose));
    }
    setParameters({ poses: null });
  }

  private async older(newest: AvatarView[], signal: AbortSignal): Promise<AvatarView | null> {
    const asked = parameter('avatar');
    if (!asked || newest.some((avatar) => avatar.id === asked)) {
      return null;
    }
    return await call<AvatarView>('GET', paths.avatar(asked), { signal }).then(({ body }) => body, () => null);
  }

  private change(part: Partial<Order>): void {
    this.order = { ...this.order, ...part };
    this.key = newKey();
    keepOrder(this.order);
  }

  override render(): TemplateResult {
    return html`
      <div class="head"><h1>${t('create.title')}</h1></div>
      ${this.form.show((form) => form.avatars.items.length ? this.content(form) : this.nobody())}
    `;
  }

  private nobody(): TemplateResult {
    return html`
      <studio-empty heading="${t('create.who.choose')}" text="${t('create.who.none')}">
        <a class="button primary" href="/ui/avatars/new">${t('avatars.new')}</a>
      </studio-empty>
    `;
  }

  private content(form: Form): TemplateResult {
    const avatars = [...(form.older ? [form.older] : []), ...form.avatars.items];
    const chosen = avatars.find((avatar) => avatar.id === parameter('avatar'));
    return html`
      <form @submit="${(event: SubmitEvent) => this.submit(event, chosen)}">
        <section class="card">
          <h2>${t('create.who')}</h2>
          <div class="row" role="radiogroup" aria-label="${t('create.who')}">
            ${avatars.map((avatar) => this.avatar(avatar))}
          </div>
          ${form.avatars.hasMore
            ? moreButton(() => this.more(form.avatars), { shown: avatars.length, total: form.avatars.total })
            : nothing}
        </section>
        <section class="card">${this.poses()}</section>
        <section class="card">
          <h2>${t('create.background')}</h2>
          <background-chooser
            .value="${this.order}"
            .wrong="${this.wrong}"
            @changed="${(event: CustomEvent<Background>) => this.change(event.detail)}"
          ></background-chooser>
        </section>
        <section class="card">
          <h2>${t('create.formats')}</h2>
          <p class="quiet">${t('create.formats.original')}</p>
          <format-chooser
            .chosen="${this.order.formats}"
            label="${t('create.formats')}"
            @chosen="${(event: CustomEvent<string[]>) => this.change({ formats: event.detail })}"
          ></format-chooser>
        </section>
        ${this.end(form, chosen)}
      </form>
    `;
  }

  private async more(avatars: PagedList<AvatarView>): Promise<void> {
    try {
      await avatars.more();
      this.requestUpdate();
    } catch (failure) {
      tell(sentence(failure), 'error');
    }
  }

  private avatar(avatar: AvatarView): TemplateResult {
    return html`
      <label class="choice">
        <input
          type="radio"
          name="avatar"
          .checked="${avatar.id === parameter('avatar')}"
          @change="${() => setParameters({ avatar: avatar.id })}"
        />
        <img src="${avatar.thumbnailUrl ?? avatar.baseImageUrl}" alt="" loading="lazy" decoding="async" />
        <span class="label">${avatar.name}</span>
      </label>
    `;
  }

  private poses(): TemplateResult {
    const { how, variations } = this.order;
    const way = (one: Order['how']) =>
      html`
        <button type="button" class="button" aria-pressed="${how === one}" @click="${() => this.change({ how: one })}">
          ${t(`create.how.${one}`)}
        </button>
      `;
    const many = html`
      <input
        id="variations"
        type="number"
        min="1"
        max="${how === 'words' ? 10 : 6}"
        required
        .value="${String(variations)}"
        @input="${(event: InputEvent) =>
          this.change({ variations: Number((event.target as HTMLInputElement).value) || 1 })}"
      />
    `;
    return html`
      <h2>${t('create.how')}</h2>
      <div class="ways" role="group" aria-label="${t('create.how')}">${way('tray')}${way('words')}</div>
      ${how === 'tray' ? this.chosenPoses() : this.words()} ${field(
        'variations',
        t('create.variations'),
        many,
        this.wrong('batchSize') ?? this.wrong('variationCount'),
      )}
    `;
  }

  private words(): TemplateResult {
    const control = html`
      <textarea
        id="words"
        required
        minlength="10"
        maxlength="500"
        placeholder="${t('create.words.hint')}"
        .value="${this.order.words}"
        @input="${(event: InputEvent) => this.change({ words: (event.target as HTMLTextAreaElement).value })}"
      ></textarea>
    `;
    return field('words', t('create.words'), control, this.wrong('textPrompt'));
  }

  private chosenPoses(): TemplateResult {
    const poses = tray.get();
    const one = (pose: typeof poses[number]) =>
      html`
        <button
          type="button"
          class="pose"
          title="${pose.name}"
          aria-label="${t('action.delete')}: ${pose.name}"
          @click="${() => toggle(pose)}"
        >
          <img src="${pose.thumbnailUrl}" alt="" />
        </button>
      `;
    return html`
      ${poses.length
        ? html`
          <div class="row">${poses.map(one)}</div>
        `
        : html`
          <p class="quiet">${t('create.how.empty')}</p>
        `}
      <div><a class="button" href="/ui/poses">${t('create.how.more')}</a></div>
    `;
  }

  /** What it will be, before the click: how many, how long about, what it costs, what cannot be done. */
  private end({ generator, credits, secondsEach }: Form, chosen: AvatarView | undefined): TemplateResult {
    const pictures = picturesOf(this.order, tray.get().length);
    const price = credits ? priceOf(credits, pictures, this.order.background !== 'keep') : 0;
    const short = credits !== null && !credits.unlimited && price > (credits.balance ?? 0);
    const refused = this.refusal(generator);
    const told = [
      chosen ? chosen.name : t('create.who.choose'),
      count('create.summary', pictures),
      secondsEach && pictures ? t('create.time', { time: duration(secondsEach * pictures) }) : '',
      price && credits && !short ? t('create.price', { price, balance: credits.balance ?? 0 }) : '',
    ].filter(Boolean);
    const wrong = refused || (short ? missingCredits(price, credits.balance ?? 0) : '') ||
      (this.problem ? sentence(this.problem) : '');
    return html`
      ${wrong
        ? html`
          <p class="wrong" role="alert">${wrong}</p>
        `
        : nothing}
      <div class="submit">
        <button class="button primary" ?disabled="${this.busy || refused || short || !chosen || !pictures}">
          ${pictures ? count('create.submit', pictures) : t('poses.use')}
        </button>
        <span class="quiet" role="status">${told.join(' · ')}</span>
      </div>
    `;
  }

  private refusal(generator: GeneratorView | undefined): string {
    const name = generator?.name ?? '';
    if (generator?.capabilities.poses === false) {
      return t('create.cannot.poses', { name });
    }
    return generator?.capabilities.backdrops === false && this.order.background === 'upload'
      ? t('create.cannot.backdrops', { name })
      : '';
  }

  private wrong = (name: string): string | undefined =>
    this.problem instanceof ApiProblem ? this.problem.of(name) : undefined;

  private async submit(event: SubmitEvent, avatar: AvatarView | undefined): Promise<void> {
    event.preventDefault();
    if (this.busy || !avatar) {
      return;
    }
    this.busy = true;
    this.problem = null;
    try {
      const projectId = await projectFor(avatar);
      const poses = tray.get().map((pose) => pose.id);
      const { body } = await call<PoseGenerationView>('POST', paths.startPoses, {
        body: { projectId, avatarId: avatar.id, ...orderInput(this.order, poses) },
        key: this.key,
      });
      go(`/ui/jobs/pose-generator/${body.id}`);
    } catch (failure) {
      this.problem = failure;
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('create-page', CreatePage);
