/** Written by `npm run generate` from the schema of this subgraph and from the columns of its rows. */
import type { Connection } from '../page.ts'
import type { ACCESS, Access } from '../row.ts'
/** What the gate needs on every row and on every part of one. */
type Seen = { readonly [ACCESS]: Access }
/** A reference, or something computed: its fields are what its resolver made of it. */
type Made = { readonly [field: string]: any }
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in UTC, RFC 3339. */
  DateTime: { input: string; output: Date | string; }
  /** A calendar day, Asia/Taipei. */
  Date: { input: string; output: Date | string; }
  _FieldSet: { input: string; output: string; }
};

/** Where a page stands in its list. */
export type PageInfo = {
  /** Is there more after this page? */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Is there more before this page? */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row of the page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last row of the page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Which way a list is ordered. */
export type Direction =
  /** Lowest, earliest first. */
  | 'ASC'
  /** Highest, latest first. */
  | 'DESC';

export type Query = {
  /** One item by its identifier; null when there is none. */
  readonly intelItem?: Maybe<IntelItem>;
  /** Items that the viewer's agency made or received. */
  readonly intelItems?: Maybe<IntelItemConnection>;
};


export type QueryIntelItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIntelItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntelItemFilter>;
  orderBy?: InputMaybe<IntelItemOrder>;
};

/** Information about a threat that contains at least one of the seven kinds (SR-2-0). */
export type IntelItem = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Reference that the originator uses for the item. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Kinds of content, at least one (SR-2-1 to SR-2-7). */
  readonly kinds?: Maybe<ReadonlyArray<IntelContentKind>>;
  /** What the other technical information is (SR-2-7). */
  readonly otherKindText?: Maybe<Scalars['String']['output']>;
  /** Parts of the text that nothing restricts. */
  readonly segments?: Maybe<ReadonlyArray<IntelSegment>>;
  /** Does it warn of something that is about to happen (IG-3.4-1a)? */
  readonly earlyWarning?: Maybe<Scalars['Boolean']['output']>;
  /** How far the originator has come with it. */
  readonly state?: Maybe<IntelItemState>;
  /** The case it comes from, if the viewer may see the case (SR-2-5). */
  readonly originIncident?: Maybe<Incident>;
  /** The agency it comes from; recipients may be shown the grade of the source alone (SR-6a, G-39). */
  readonly sourceAgency?: Maybe<Agency>;
  /** Where the originator has it from (SR-6a). */
  readonly sourceText?: Maybe<Scalars['String']['output']>;
  /** How far the source can be relied on (SR-6a). */
  readonly sourceReliability?: Maybe<SourceReliability>;
  /** When it was written down. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Version to state in `expectedVersion`. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** A part of an item's text. */
export type IntelSegment = {
  /** Opaque identifier. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Its place in the text, from 1. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The words. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** What information must contain to count as intelligence (SR-2). */
export type IntelContentKind =
  /** Malicious reconnaissance or collection, abnormal probing included (SR-2-1, SR-2-N2). */
  | 'MALICIOUS_RECON'
  /** A weakness of an information system (SR-2-2). */
  | 'VULNERABILITY'
  /** A way to defeat controls or to use a weakness (SR-2-3). */
  | 'EXPLOIT_METHOD'
  /** Something about malware: commands, relays, connections (SR-2-4, SR-2-N3). */
  | 'MALWARE'
  /** Actual damage or possible harm of an incident (SR-2-5). */
  | 'INCIDENT_IMPACT'
  /** A measure that detects, prevents, answers or lessens the above (SR-2-6). */
  | 'COUNTERMEASURE'
  /** Other technical information about incidents (SR-2-7). */
  | 'OTHER_TECHNICAL';

/** How far the originator has come with an item. */
export type IntelItemState =
  /** Written down, not analysed. */
  | 'DRAFT'
  /** Analysed (SR-5a). */
  | 'ANALYSED'
  /** Integrated with what is known (SR-5b). */
  | 'INTEGRATED'
  /** Every part screened for restrictions (SR-4). */
  | 'SCREENED'
  /** Nothing in it may be shared. */
  | 'HELD'
  /** Shared. */
  | 'SHARED'
  /** Called back; recipients see it no longer. */
  | 'RECALLED'
  /** Its usable period is over. */
  | 'EXPIRED';

/** How far a source can be relied on (SR-6a). */
export type SourceReliability =
  /** Reliable. */
  | 'A_RELIABLE'
  /** Usually reliable. */
  | 'B_USUALLY_RELIABLE'
  /** Fairly reliable. */
  | 'C_FAIRLY_RELIABLE'
  /** Not usually reliable. */
  | 'D_NOT_USUALLY_RELIABLE'
  /** Unreliable. */
  | 'E_UNRELIABLE'
  /** Cannot be judged. */
  | 'F_UNKNOWN';

/** A page of items. */
export type IntelItemConnection = {
  /** The items of the page. */
  readonly nodes: ReadonlyArray<IntelItem>;
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<IntelItemEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many items match, as far as the viewer may see them. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item and its place in the list. */
export type IntelItemEdge = {
  /** Where the next page may begin. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: IntelItem;
};

/** Which items to list. */
export type IntelItemFilter = {
  /** Items that contain this kind. */
  readonly kind?: InputMaybe<IntelContentKind>;
  /** Items that have come this far. */
  readonly state?: InputMaybe<IntelItemState>;
  /** Early warnings, or the others. */
  readonly earlyWarning?: InputMaybe<Scalars['Boolean']['input']>;
  /** The whole reference. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** Part of the title. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** What items can be ordered by. */
export type IntelItemOrderField =
  /** When they were written down. */
  | 'CREATED_AT'
  /** Reference of the originator. */
  | 'REFERENCE';

/** How items are ordered. */
export type IntelItemOrder = {
  /** By what. */
  readonly field: IntelItemOrderField;
  /** Which way. */
  readonly direction?: InputMaybe<Direction>;
};

/** A body bound by the Act; the agencies subgraph tells about it. */
export type Agency = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
};

/** A case; the incidents subgraph tells about it. */
export type Incident = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Intelligence that comes from the case and that the viewer may see. */
  readonly intelligence?: Maybe<IntelItemConnection>;
};


/** A case; the incidents subgraph tells about it. */
export type IncidentIntelligenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntelItemFilter>;
  orderBy?: InputMaybe<IntelItemOrder>;
};

/** What is known. */
export type CreateIntelItemInput = {
  /** Chosen by the caller; the same one makes the same request. */
  readonly clientMutationId: Scalars['String']['input'];
  /** The agency that knows it. */
  readonly agencyId: Scalars['ID']['input'];
  /** Reference of the agency's own, not yet taken; the next of the year when left out. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** What it is about. */
  readonly title: Scalars['String']['input'];
  /** Kinds of content, at least one (SR-2-0). */
  readonly kinds: ReadonlyArray<IntelContentKind>;
  /** What the other technical information is; needed with that kind (SR-2-7). */
  readonly otherKindText?: InputMaybe<Scalars['String']['input']>;
  /** The text in parts, 1 to 100; no personal data and nothing that must not be shared (SR-4, SR-5d). */
  readonly segments: ReadonlyArray<Scalars['String']['input']>;
  /** Does it warn of something that is about to happen (IG-3.4-1a)? */
  readonly earlyWarning?: InputMaybe<Scalars['Boolean']['input']>;
  /** The case it comes from (SR-2-5). */
  readonly incidentId?: InputMaybe<Scalars['ID']['input']>;
  /** Where the agency has it from (SR-6a). */
  readonly sourceText?: InputMaybe<Scalars['String']['input']>;
  /** How far that source can be relied on (SR-6a). */
  readonly sourceReliability?: InputMaybe<SourceReliability>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  IntelItem: IntelItem;
  Incident: Incident;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  IntelItem:
    ( { __typename: 'IntelItem' }
    & GraphQLRecursivePick<FederationTypes['IntelItem'], {"id":true}> );
  Incident:
    ( { __typename: 'Incident' }
    & GraphQLRecursivePick<FederationTypes['Incident'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  PageInfo: ResolverTypeWrapper<Made>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Direction: Direction;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntelItem: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'createdAt' | 'earlyWarning' | 'id' | 'incidentId' | 'kinds' | 'otherKindText' | 'reference' | 'sourceReliability' | 'sourceText' | 'state' | 'title' | 'version']: any })>;
  IntelSegment: ResolverTypeWrapper<(Seen & { readonly [Column in 'id' | 'position' | 'text']: any })>;
  IntelContentKind: IntelContentKind;
  IntelItemState: IntelItemState;
  SourceReliability: SourceReliability;
  IntelItemConnection: ResolverTypeWrapper<Connection>;
  IntelItemEdge: ResolverTypeWrapper<Made>;
  IntelItemFilter: IntelItemFilter;
  IntelItemOrderField: IntelItemOrderField;
  IntelItemOrder: IntelItemOrder;
  Agency: ResolverTypeWrapper<Made>;
  Incident: ResolverTypeWrapper<Made>;
  CreateIntelItemInput: CreateIntelItemInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  PageInfo: Made;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  IntelItem: (Seen & { readonly [Column in 'agencyId' | 'createdAt' | 'earlyWarning' | 'id' | 'incidentId' | 'kinds' | 'otherKindText' | 'reference' | 'sourceReliability' | 'sourceText' | 'state' | 'title' | 'version']: any });
  IntelSegment: (Seen & { readonly [Column in 'id' | 'position' | 'text']: any });
  IntelItemConnection: Connection;
  IntelItemEdge: Made;
  IntelItemFilter: IntelItemFilter;
  IntelItemOrder: IntelItemOrder;
  Agency: Made;
  Incident: Made;
  CreateIntelItemInput: CreateIntelItemInput;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  intelItem?: Resolver<Maybe<ResolversTypes['IntelItem']>, ParentType, ContextType, RequireFields<QueryIntelItemArgs, 'id'>>;
  intelItems?: Resolver<Maybe<ResolversTypes['IntelItemConnection']>, ParentType, ContextType, Partial<QueryIntelItemsArgs>>;
};

export type IntelItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntelItem'] = ResolversParentTypes['IntelItem'], FederationReferenceType extends FederationReferenceTypes['IntelItem'] = FederationReferenceTypes['IntelItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IntelItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IntelContentKind']>>, ParentType, ContextType>;
  otherKindText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  segments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IntelSegment']>>, ParentType, ContextType>;
  earlyWarning?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['IntelItemState']>, ParentType, ContextType>;
  originIncident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  sourceAgency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  sourceText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceReliability?: Resolver<Maybe<ResolversTypes['SourceReliability']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IntelSegmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntelSegment'] = ResolversParentTypes['IntelSegment']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IntelItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntelItemConnection'] = ResolversParentTypes['IntelItemConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IntelItem']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['IntelItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntelItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntelItemEdge'] = ResolversParentTypes['IntelItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IntelItem'], ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident'], FederationReferenceType extends FederationReferenceTypes['Incident'] = FederationReferenceTypes['Incident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Incident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intelligence?: Resolver<Maybe<ResolversTypes['IntelItemConnection']>, ParentType, ContextType, Partial<IncidentIntelligenceArgs>>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  IntelItem?: IntelItemResolvers<ContextType>;
  IntelSegment?: IntelSegmentResolvers<ContextType>;
  IntelItemConnection?: IntelItemConnectionResolvers<ContextType>;
  IntelItemEdge?: IntelItemEdgeResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
};
