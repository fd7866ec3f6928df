/** Files that are dropped from outside the browser. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells its element while files are held over a target, and takes those that are dropped there. */
export class FileDrop implements ReactiveController {
  isOver = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly target: EventTarget,
    private readonly take: (files: File[]) => Promise<void>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.target.addEventListener('dragover', this.over);
    this.target.addEventListener('dragleave', this.leave);
    this.target.addEventListener('drop', this.drop);
  }

  hostDisconnected(): void {
    this.target.removeEventListener('dragover', this.over);
    this.target.removeEventListener('dragleave', this.leave);
    this.target.removeEventListener('drop', this.drop);
  }

  private show(isOver: boolean): void {
    this.isOver = isOver;
    this.host.requestUpdate();
  }

  private over = (event: Event): void => {
    if ((event as DragEvent).dataTransfer?.types.includes('Files')) {
      event.preventDefault();
      this.show(true);
    }
  };

  private leave = (event: Event): void => {
    if (!(event as DragEvent).relatedTarget) {
      this.show(false);
    }
  };

  private drop = (event: Event): Promise<void> => {
    event.preventDefault();
    this.show(false);
    return this.take([...(event as DragEvent).dataTransfer?.files ?? []]);
  };
}
