/** The shapes of the two libraries, as far as this app uses them: they come to the browser by the import map and have no types there. */

declare module "lit" {
  export type TemplateResult = { readonly strings: TemplateStringsArray; readonly values: unknown[] };
  export type PropertyValues = Map<PropertyKey, unknown>;
  export type PropertyDeclaration = {
    attribute?: boolean | string;
    reflect?: boolean;
    state?: boolean;
    type?: unknown;
    hasChanged?: (value: any, old: any) => boolean;
  };
  export const html: (strings: TemplateStringsArray, ...values: unknown[]) => TemplateResult;
  export const svg: (strings: TemplateStringsArray, ...values: unknown[]) => TemplateResult;
  export const css: (strings: TemplateStringsArray, ...values: unknown[]) => CSSStyleSheet;
  export const nothing: unique symbol;
  export const noChange: unique symbol;
  export function render(value: unknown, container: HTMLElement | DocumentFragment): unknown;
  export class LitElement extends HTMLElement {
    static properties: Record<string, PropertyDeclaration>;
    static styles: unknown;
    readonly updateComplete: Promise<boolean>;
    readonly hasUpdated: boolean;
    readonly renderRoot: HTMLElement | DocumentFragment;
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    requestUpdate(name?: PropertyKey, old?: unknown): void;
    createRenderRoot(): HTMLElement | DocumentFragment;
    render(): unknown;
    protected willUpdate(changed: PropertyValues): void;
    protected shouldUpdate(changed: PropertyValues): boolean;
    protected update(changed: PropertyValues): void;
    protected updated(changed: PropertyValues): void;
    protected firstUpdated(changed: PropertyValues): void;
  }
}

declare module "lit/directives/*" {
  export const repeat: <T>(items: Iterable<T>, key: (item: T, index: number) => unknown, template: (item: T, index: number) => unknown) => unknown;
  export const live: (value: unknown) => unknown;
  export const keyed: (key: unknown, value: unknown) => unknown;
  export const classMap: (classes: Record<string, boolean | undefined>) => unknown;
  export const ifDefined: (value: unknown) => unknown;
  export const guard: (dependencies: unknown[], value: () => unknown) => unknown;
  export const until: (...values: unknown[]) => unknown;
  export const ref: (reference: unknown) => unknown;
}

declare module "idb" {
  export interface IDBPObjectStore {
    get(key: IDBValidKey): Promise<any>;
    getAll(): Promise<any[]>;
    put(value: any, key?: IDBValidKey): Promise<IDBValidKey>;
    delete(key: IDBValidKey): Promise<void>;
    clear(): Promise<void>;
  }
  export interface IDBPTransaction {
    readonly store: IDBPObjectStore;
    readonly done: Promise<void>;
    readonly error: DOMException | null;
    objectStore(name: string): IDBPObjectStore;
    abort(): void;
  }
  export interface IDBPDatabase {
    transaction(names: string | readonly string[], mode?: IDBTransactionMode, options?: { durability?: "default" | "strict" | "relaxed" }): IDBPTransaction;
    createObjectStore(name: string, options?: IDBObjectStoreParameters): IDBPObjectStore;
    get(store: string, key: IDBValidKey): Promise<any>;
    getAll(store: string): Promise<any[]>;
    put(store: string, value: any, key?: IDBValidKey): Promise<IDBValidKey>;
    close(): void;
  }
  export function openDB(
    name: string,
    version: number,
    callbacks?: { upgrade?: (db: IDBPDatabase, old: number) => void; blocked?: () => void; blocking?: () => void; terminated?: () => void },
  ): Promise<IDBPDatabase>;
  export function deleteDB(name: string): Promise<void>;
}
