/** Written by `npm run generate` from the schema of this subgraph and from the columns of its rows. */
import type { Connection } from '../page.ts'
import type { ACCESS, Access } from '../row.ts'
/** What the gate needs on every row and on every part of one. */
type Seen = { readonly [ACCESS]: Access }
/** A resolver answers with rows of any source, as long as the gate can decide on them. */
type Result<T> = T extends Seen ? Seen : T
/** A reference, or something computed: its fields are what its resolver made of it. */
type Made = any
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
  DateTime: { input: string; output: Date | string; }
  Date: { input: string; output: Date | string; }
  _FieldSet: { input: string; output: string; }
};

export type PageInfo = {
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type Direction =
  | 'ASC'
  | 'DESC';

export type Query = {
  readonly intelItem?: Maybe<IntelItem>;
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

export type IntelItem = {
  readonly id: Scalars['ID']['output'];
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly kinds?: Maybe<ReadonlyArray<IntelContentKind>>;
  readonly otherKindText?: Maybe<Scalars['String']['output']>;
  readonly segments?: Maybe<ReadonlyArray<IntelSegment>>;
  readonly earlyWarning?: Maybe<Scalars['Boolean']['output']>;
  readonly state?: Maybe<IntelItemState>;
  readonly originIncident?: Maybe<Incident>;
  readonly sourceAgency?: Maybe<Agency>;
  readonly sourceText?: Maybe<Scalars['String']['output']>;
  readonly sourceReliability?: Maybe<SourceReliability>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type IntelSegment = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly position?: Maybe<Scalars['Int']['output']>;
  readonly text?: Maybe<Scalars['String']['output']>;
};

export type IntelContentKind =
  | 'MALICIOUS_RECON'
  | 'VULNERABILITY'
  | 'EXPLOIT_METHOD'
  | 'MALWARE'
  | 'INCIDENT_IMPACT'
  | 'COUNTERMEASURE'
  | 'OTHER_TECHNICAL';

export type IntelItemState =
  | 'DRAFT'
  | 'ANALYSED'
  | 'INTEGRATED'
  | 'SCREENED'
  | 'HELD'
  | 'SHARED'
  | 'RECALLED'
  | 'EXPIRED';

export type SourceReliability =
  | 'A_RELIABLE'
  | 'B_USUALLY_RELIABLE'
  | 'C_FAIRLY_RELIABLE'
  | 'D_NOT_USUALLY_RELIABLE'
  | 'E_UNRELIABLE'
  | 'F_UNKNOWN';

export type IntelItemConnection = {
  readonly nodes: ReadonlyArray<IntelItem>;
  readonly edges: ReadonlyArray<IntelItemEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type IntelItemEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: IntelItem;
};

export type IntelItemFilter = {
  readonly kind?: InputMaybe<IntelContentKind>;
  readonly state?: InputMaybe<IntelItemState>;
  readonly earlyWarning?: InputMaybe<Scalars['Boolean']['input']>;
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

export type IntelItemOrderField =
  | 'CREATED_AT'
  | 'REFERENCE';

export type IntelItemOrder = {
  readonly field: IntelItemOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type Agency = {
  readonly id: Scalars['ID']['output'];
  readonly journalOfIntelligence?: Maybe<JournalEntryConnection>;
};


export type AgencyJournalOfIntelligenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JournalFilter>;
  orderBy?: InputMaybe<JournalOrder>;
};

export type Incident = {
  readonly id: Scalars['ID']['output'];
  readonly intelligence?: Maybe<IntelItemConnection>;
};


export type IncidentIntelligenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntelItemFilter>;
  orderBy?: InputMaybe<IntelItemOrder>;
};

export type CreateIntelItemInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly agencyId: Scalars['ID']['input'];
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
  readonly kinds: ReadonlyArray<IntelContentKind>;
  readonly otherKindText?: InputMaybe<Scalars['String']['input']>;
  readonly segments: ReadonlyArray<Scalars['String']['input']>;
  readonly earlyWarning?: InputMaybe<Scalars['Boolean']['input']>;
  readonly incidentId?: InputMaybe<Scalars['ID']['input']>;
  readonly sourceText?: InputMaybe<Scalars['String']['input']>;
  readonly sourceReliability?: InputMaybe<SourceReliability>;
};

export type JournalEntry = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly seq?: Maybe<Scalars['Int']['output']>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  readonly actorId?: Maybe<Scalars['ID']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly act?: Maybe<Scalars['String']['output']>;
  readonly subjectType?: Maybe<Scalars['String']['output']>;
  readonly subjectId?: Maybe<Scalars['ID']['output']>;
  readonly clause?: Maybe<Scalars['String']['output']>;
  readonly purpose?: Maybe<Scalars['String']['output']>;
  readonly details?: Maybe<Scalars['String']['output']>;
  readonly requestId?: Maybe<Scalars['String']['output']>;
  readonly previousHash?: Maybe<Scalars['String']['output']>;
  readonly hash?: Maybe<Scalars['String']['output']>;
};

export type JournalEntryConnection = {
  readonly nodes: ReadonlyArray<JournalEntry>;
  readonly edges: ReadonlyArray<JournalEntryEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type JournalEntryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: JournalEntry;
};

export type JournalFilter = {
  readonly act?: InputMaybe<Scalars['String']['input']>;
  readonly subjectType?: InputMaybe<Scalars['String']['input']>;
  readonly since?: InputMaybe<Scalars['DateTime']['input']>;
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type JournalOrderField =
  | 'SEQ';

export type JournalOrder = {
  readonly field: JournalOrderField;
  readonly direction?: InputMaybe<Direction>;
};



export type ResolverTypeWrapper<T> = Promise<Result<T>> | Result<T>;

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
  Agency: Agency;
  Incident: Incident;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  IntelItem:
    ( { __typename: 'IntelItem' }
    & GraphQLRecursivePick<FederationTypes['IntelItem'], {"id":true}> );
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
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
  JournalEntry: ResolverTypeWrapper<(Seen & { readonly [Column in 'act' | 'actorId' | 'at' | 'clause' | 'details' | 'hash' | 'id' | 'previousHash' | 'purpose' | 'requestId' | 'role' | 'seq' | 'subjectId' | 'subjectType']: any })>;
  JournalEntryConnection: ResolverTypeWrapper<Connection>;
  JournalEntryEdge: ResolverTypeWrapper<Made>;
  JournalFilter: JournalFilter;
  JournalOrderField: JournalOrderField;
  JournalOrder: JournalOrder;
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
  JournalEntry: (Seen & { readonly [Column in 'act' | 'actorId' | 'at' | 'clause' | 'details' | 'hash' | 'id' | 'previousHash' | 'purpose' | 'requestId' | 'role' | 'seq' | 'subjectId' | 'subjectType']: any });
  JournalEntryConnection: Connection;
  JournalEntryEdge: Made;
  JournalFilter: JournalFilter;
  JournalOrder: JournalOrder;
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

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  journalOfIntelligence?: Resolver<Maybe<ResolversTypes['JournalEntryConnection']>, ParentType, ContextType, Partial<AgencyJournalOfIntelligenceArgs>>;
};

export type IncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident'], FederationReferenceType extends FederationReferenceTypes['Incident'] = FederationReferenceTypes['Incident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Incident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intelligence?: Resolver<Maybe<ResolversTypes['IntelItemConnection']>, ParentType, ContextType, Partial<IncidentIntelligenceArgs>>;
};

export type JournalEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEntry'] = ResolversParentTypes['JournalEntry']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  actorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previousHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JournalEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEntryConnection'] = ResolversParentTypes['JournalEntryConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['JournalEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JournalEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEntryEdge'] = ResolversParentTypes['JournalEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JournalEntry'], ParentType, ContextType>;
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
  JournalEntry?: JournalEntryResolvers<ContextType>;
  JournalEntryConnection?: JournalEntryConnectionResolvers<ContextType>;
  JournalEntryEdge?: JournalEntryEdgeResolvers<ContextType>;
};
