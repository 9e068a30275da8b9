package org.sems.jira.gate.transition;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mockito.Mockito;
import org.sems.appointment.Roster;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.field.FieldDefinition;
import org.sems.catalogue.field.FieldType;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.criteria.ToleranceLine;
import org.sems.effect.Effect;
import org.sems.jira.appointment.Appointments;
import org.sems.jira.criteria.RisenCriteria;
import org.sems.jira.gate.AdminFunction;
import org.sems.jira.gate.AdminModules;
import org.sems.jira.gate.CheckGate;
import org.sems.jira.gate.CheckWho;
import org.sems.jira.gate.FormInMemory;
import org.sems.jira.gate.InMemoryDecisions;
import org.sems.jira.gate.RunEffectFunction;
import org.sems.jira.gate.decision.ApplyCreationEffects;
import org.sems.jira.gate.decision.ApplyDecision;
import org.sems.jira.gate.decision.ApplyRecordEffects;
import org.sems.jira.gate.decision.DecideTransition;
import org.sems.jira.gate.decision.NoteDecision;
import org.sems.jira.gate.decision.RaiseSensitivity;
import org.sems.jira.gate.decision.RecordGivenApproval;
import org.sems.jira.gate.decision.RecordValues;
import org.sems.jira.gate.decision.ReportCreationFailure;
import org.sems.jira.link.RaisedLinks;
import org.sems.jira.link.RemovedLinkTexts;
import org.sems.jira.link.RemovedLinks;
import org.sems.jira.membership.ForeignApprovals;
import org.sems.jira.membership.Memberships;
import org.sems.jira.monitoring.ApprovedFacts;
import org.sems.jira.monitoring.EndStates;
import org.sems.jira.monitoring.FactChangeTexts;
import org.sems.jira.outbox.DecisionMade;
import org.sems.jira.outbox.Outbox;
import org.sems.jira.rating.ModelInForce;
import org.sems.jira.rating.Ratings;
import org.sems.jira.record.Decisions;
import org.sems.jira.record.LinkedRecords;
import org.sems.jira.record.ReadRecord;
import org.sems.jira.record.ReadSituation;
import org.sems.jira.record.ReasonTexts;
import org.sems.jira.record.TodaysRatings;
import org.sems.jira.record.UnlinkedRecords;
import org.sems.jira.record.VacantDuties;
import org.sems.jira.record.field.FieldValues;
import org.sems.jira.record.field.OptionNames;
import org.sems.jira.record.field.RecordFields;
import org.sems.jira.record.field.RecordTypes;
import org.sems.jira.record.field.SensitivityLevels;
import org.sems.jira.record.field.ShownValues;
import org.sems.jira.record.flag.RecordFlags;
import org.sems.jira.record.history.PersonHistory;
import org.sems.jira.record.history.RecordHistory;
import org.sems.jira.record.history.StateHistory;
import org.sems.jira.role.Entitlements;
import org.sems.jira.role.ReadHolders;
import org.sems.jira.stale.ChangesSince;
import org.sems.jira.stale.FindOvertaken;
import org.sems.jira.testing.English;
import org.sems.jira.testing.HeldRecords;
import org.sems.provisioning.desired.DesiredKeys;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.registry.Registry;
import org.sems.provisioning.registry.RegistryEntry;
import org.sems.rating.Cell;
import org.sems.rating.ModelVersion;
import org.sems.rating.Rating;
import org.sems.rating.RiskModel;
import org.sems.rating.RiskModels;
import org.sems.record.Standing;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/**
 * One risk in a Jira that the shipped catalogue was set up in, and everything behind our workflow modules. Only Jira's own managers are
 * mocks. What is stored and what a transition has in its hands are two, as in Jira.
 */
public final class RecordKit {
    public static final long ISSUE = 4711;
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    public final Catalogue catalogue = CatalogueReader.shipped();
    public final Map<String, Object> stored = new HashMap<>();
    final Map<String, ModifiedValue> modified = new TreeMap<>();
    public final Set<String> roles = new HashSet<>();
    public final Map<String, Standing> standings = new HashMap<>();
    /** Role to the name of the group through which it is held. */
    public final Map<String, String> groups = new HashMap<>();
    /** Risk model versions beside those that are shipped. */
    final List<RiskModel> published = new ArrayList<>();

    ModelVersion inForce = ModelVersion.parse("plain-5x5.1");
    public final InMemoryDecisions decisions = new InMemoryDecisions();
    public final RemovedLinks removedLinks = mock(RemovedLinks.class);
    public final List<String> order = new ArrayList<>();
    public final List<Effect> kept = new ArrayList<>();
    public final FormInMemory form = new FormInMemory();
    private final FactSnapshots watched = new FactSnapshots(recordTypes());
    public final MutableIssue issue;
    private final Map<String, CustomField> customFields = new HashMap<>();
    private final Map<String, List<String>> optionsInJira = new HashMap<>();
    private final Map<String, Object> changes = new HashMap<>();
    private final Map<String, Object> meanwhile = new HashMap<>();
    private final Map<Object, Object> variables = new HashMap<>();
    private final Map<String, Set<String>> history = new HashMap<>();
    private final Set<String> onScreen = new HashSet<>();
    private final IssueManager issues = mock(IssueManager.class);
    private final ApplicationUser actor = mock(ApplicationUser.class);
    private final Project project = mock(Project.class);
    private String status = "Assessed";
    private String heldStatus = "Assessed";

    public RecordKit() {
        when(actor.getKey()).thenReturn("ann");
        when(project.getKey()).thenReturn("SEC");
        when(project.getId()).thenReturn(1L);
        issue = issue(changes, true);
        when(issues.getIssueObject(ISSUE)).thenAnswer(asked -> issue(meanwhile, false));
        variables.put("issue", issue);
        variables.put("originalissueobject", issue(Map.of(), true));
        variables.put("context", context());
    }

    /** As it is stored. */
    public RecordKit has(String field, Object value) {
        stored.put(field, value);
        return this;
    }

    /** As the transition's screen gives it. */
    public RecordKit enters(String field, Object value) {
        changes.put(field, value);
        modified.put(jiraId(field), mock(ModifiedValue.class));
        onScreen.add(jiraId(field));
        return this;
    }

    /** The transition asks for it, and nothing is entered. */
    public RecordKit asksFor(String field) {
        onScreen.add(jiraId(field));
        return this;
    }

    public RecordKit comments(String text) {
        variables.put("comment", text);
        return this;
    }

    /** @param restriction {@code commentLevel} with the name of a group, or {@code roleLevel} with the id of a role */
    public RecordKit commentsFor(String restriction, String value, String text) {
        variables.put(restriction, value);
        return comments(text);
    }

    RecordKit was(String personField, String... keys) {
        history.put(personField, Set.of(keys));
        return this;
    }

    /** Somebody else's transition is committed. */
    public RecordKit movesMeanwhileTo(String state) {
        status = state;
        return this;
    }

    /** A function of Jira's has set it, and left no trace among the changed fields. */
    public RecordKit sets(String field, Object value) {
        changes.put(field, value);
        return this;
    }

    /** Somebody else's edit of a field that Jira keeps in the issue's row is committed. */
    public RecordKit getsMeanwhile(String field, Object value) {
        meanwhile.put(field, value);
        return this;
    }

    public RecordKit optionsAre(String field, String... names) {
        optionsInJira.put(field, List.of(names));
        return this;
    }

    public String rating(int likelihood, int impact) {
        return rated(likelihood, impact).text();
    }

    public Rating rated(int likelihood, int impact) {
        return catalogue.riskModels().newest("plain-5x5").orElseThrow().rate(Cell.of(likelihood, impact));
    }

    public String jiraId(String field) {
        return catalogue.fields().containsKey(field) ? customField(field).getId() : field;
    }

    public Object changed(String field) {
        return changes.get(field);
    }

    /** The engine lets validators change nothing here. */
    public RunningTransition transition() {
        return new RunningTransition(Collections.unmodifiableMap(variables));
    }

    /** A transition as functions see it: they may leave something for the next one. */
    public RunningTransition function() {
        return new RunningTransition(new HashMap<>(variables));
    }

    /** The record is being created, and is stored already. */
    public RecordKit isCreated() {
        variables.remove("originalissueobject");
        return this;
    }

    public RunEffectFunction phases() {
        RunEffectFunction.Endings endings = new RunEffectFunction.Endings(
                refusal(), followUp(), new ReportCreationFailure(decisions.ledger(), readSituation()));
        return new RunEffectFunction(
                decide(),
                gates(),
                new ApplyCreationEffects(decideGate(), situations(), outcome()),
                ownFunction(),
                endings);
    }

    /** The transition under way, with all that stands on it. */
    public RecordKit takes(ActionDescriptor action) {
        WorkflowDescriptor workflow = mock(WorkflowDescriptor.class);
        when(workflow.getAction(41)).thenReturn(action);
        variables.put("descriptor", workflow);
        variables.put("actionId", 41);
        return this;
    }

    /** An administrator's own function, and what it is made of. */
    public AdminFunction ownFunction() {
        ApplyDecision applyDecision = outcome();
        return new AdminFunction(
                decide(),
                new ApplyCreationEffects(decideGate(), situations(), applyDecision),
                new AdminModules(gates()),
                new NoteDecision(decisions.ledger(), recordFlags(), readSituation(), missingLinks(), entitlements()),
                followUp());
    }

    ReadRecord readRecord() {
        OptionsManager options = options();
        ChangeHistoryManager changeHistory = mock(ChangeHistoryManager.class);
        when(changeHistory.getChangeItemsForField(any(), anyString()))
                .thenAnswer(asked -> history.getOrDefault(asked.<String>getArgument(1), Set.of()).stream()
                        .map(RecordKit::change)
                        .toList());
        AttachmentManager attachments = mock(AttachmentManager.class);
        return new ReadRecord(
                new FieldValues(
                        catalogue,
                        recordTypes(),
                        fields(),
                        mock(IssueSecurityLevelManager.class),
                        options,
                        mock(OptionNames.class)),
                linkedRecords(),
                new UnlinkedRecords(linkedRecords(), mock(RaisedLinks.class), decisions.reviews(), issues),
                new RecordHistory(
                        new PersonHistory(changeHistory, fields()), new StateHistory(changeHistory, fields())),
                new Decisions(decisions.approvals(), decisions.reviews(), register(), mock(RisenCriteria.class)),
                new TodaysRatings(register(), models()),
                issues,
                attachments);
    }

    private RecordTypes recordTypes() {
        return new RecordTypes(catalogue, register(), fields());
    }

    private LinkedRecords linkedRecords() {
        return new LinkedRecords(mock(IssueLinkManager.class), mock(PermissionManager.class), recordTypes(), fields());
    }

    private MissingLinks missingLinks() {
        return new MissingLinks(removedLinks, new RemovedLinkTexts(issues));
    }

    private Entitlements entitlements() {
        UserManager users = mock(UserManager.class);
        when(users.getUserByKey("ann")).thenReturn(actor);
        return new Entitlements(
                new ReadHolders(projectRoles(), fields(), catalogue), appointments(), register(), users);
    }

    ReadSituation readSituation() {
        return new ReadSituation(readRecord(), fields(), projectRoles(), appointments(), register(), catalogue);
    }

    private ProjectRoleManager projectRoles() {
        ProjectRoleManager projectRoles = mock(ProjectRoleManager.class);
        when(projectRoles.getProjectRole(anyLong())).thenAnswer(asked -> {
            ProjectRole role = mock(ProjectRole.class);
            when(role.getId()).thenReturn(asked.getArgument(0));
            return role;
        });
        when(projectRoles.isUserInProjectRole(any(), any(), any()))
                .thenAnswer(asked -> roles.stream()
                        .anyMatch(key -> id(Kind.ROLE, key)
                                .equals(String.valueOf(
                                        asked.<ProjectRole>getArgument(1).getId()))));
        when(projectRoles.getProjectRoleActors(any(), any()))
                .thenAnswer(asked ->
                        actors(String.valueOf(asked.<ProjectRole>getArgument(0).getId())));
        return projectRoles;
    }

    /** Ann is in each of her roles by name, or through the group that is given for it. */
    private ProjectRoleActors actors(String roleId) {
        Set<RoleActor> held = new HashSet<>();
        roles.stream().filter(key -> id(Kind.ROLE, key).equals(roleId)).forEach(key -> {
            RoleActor one = mock(RoleActor.class);
            when(one.contains(actor)).thenReturn(true);
            when(one.getType())
                    .thenReturn(
                            groups.containsKey(key)
                                    ? ProjectRoleActor.GROUP_ROLE_ACTOR_TYPE
                                    : ProjectRoleActor.USER_ROLE_ACTOR_TYPE);
            when(one.getParameter()).thenReturn(groups.getOrDefault(key, "ann"));
            held.add(one);
        });
        ProjectRoleActors actors = mock(ProjectRoleActors.class);
        when(actors.getRoleActors()).thenReturn(held);
        return actors;
    }

    public CheckGate holdGate() {
        TransitionSituations situations = situations();
        return new CheckGate(gates(), decideGate(), null, situations, watched, staleScreen(situations), refusal());
    }

    private StaleScreen staleScreen(TransitionSituations situations) {
        CustomFieldManager manager = customFieldManager();
        ChangesSince changes = new ChangesSince(form.history(), manager);
        return new StaleScreen(
                form,
                transitionScreens(),
                situations,
                changes,
                new FindOvertaken(changes, new ShownValues(manager, mock(IssueSecurityLevelManager.class))),
                new OvertakenTexts(
                        fields(),
                        manager,
                        new Ratings(catalogue.riskModels(), new ModelInForce(register(), catalogue.riskModels())),
                        English.messages()));
    }

    private EvaluateTransitionGate decideGate() {
        FieldValues values = new FieldValues(
                catalogue,
                recordTypes(),
                fields(),
                mock(IssueSecurityLevelManager.class),
                options(),
                mock(OptionNames.class));
        return new EvaluateTransitionGate(new NewRatings(
                catalogue,
                values,
                new Ratings(catalogue.riskModels(), new ModelInForce(register(), catalogue.riskModels()))));
    }

    public CheckWho mayTry() {
        return new CheckWho(gates(), decideGate(), situations());
    }

    public DecideTransition decide() {
        ApprovedFacts approved = new ApprovedFacts(
                decisions.approvals(),
                decisions.ledger(),
                readRecord(),
                issues,
                recordFlags(),
                mock(UserManager.class),
                appointments(),
                new FactChangeTexts(catalogue, mock(RisenCriteria.class)),
                null,
                new ForeignApprovals(register(), mock(Memberships.class)),
                new EndStates(recordTypes(), fields()));
        return new DecideTransition(
                gates(),
                decideGate(),
                situations(),
                watched,
                issueId -> order.add("lock " + issueId),
                outcome(),
                approved);
    }

    private ApplyDecision outcome() {
        ReadSituation read = readSituation();
        RecordFlags flags = recordFlags();
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.systemDefault());
        ApplyRecordEffects own = new ApplyRecordEffects(
                recordTypes(),
                new RecordValues(fields()),
                new RaiseSensitivity(new SensitivityLevels(
                        register(),
                        catalogue,
                        mock(IssueSecuritySchemeManager.class),
                        mock(IssueSecurityLevelManager.class))),
                decisions.reviews(),
                flags);
        return new ApplyDecision(
                own,
                new RecordGivenApproval(decisions.approvals(), appointments(), flags, clock, entitlements()),
                new NoteDecision(decisions.ledger(), flags, read, missingLinks(), entitlements()),
                followUp(),
                refusal(),
                read);
    }

    private RecordFlags recordFlags() {
        return new RecordFlags(fields(), options(), issues, HeldRecords.by(issueId -> order.add("lock " + issueId)));
    }

    private Outbox followUp() {
        return new Outbox() {
            @Override
            public void keep(DecisionMade decisionMade, List<Effect> effects) {
                kept.addAll(effects);
            }

            @Override
            public void settleLinks(String what, DecisionMade decisionMade) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void handOver(long issueId) {
                order.add("hand over " + issueId);
            }

            @Override
            public void compareAgain(DecisionMade decisionMade) {
                order.add("compare again " + decisionMade.issueId());
            }
        };
    }

    RefuseTransition refusal() {
        return new RefuseTransition(
                new ReasonTexts(English.messages()),
                English.messages(),
                new FieldValues(
                        catalogue,
                        recordTypes(),
                        fields(),
                        mock(IssueSecurityLevelManager.class),
                        options(),
                        mock(OptionNames.class)),
                transitionScreens(),
                new VacantDuties(readSituation(), appointments()));
    }

    private TransitionScreens transitionScreens() {
        FieldScreenManager screens = mock(FieldScreenManager.class);
        FieldScreen screen = mock(FieldScreen.class);
        FieldScreenTab tab = mock(FieldScreenTab.class);
        when(screens.getFieldScreen(anyLong())).thenReturn(screen);
        when(screen.getTabs()).thenReturn(List.of(tab));
        when(tab.getFieldScreenLayoutItems())
                .thenAnswer(asked -> onScreen.stream()
                        .map(field -> {
                            FieldScreenLayoutItem item = mock(FieldScreenLayoutItem.class);
                            when(item.getFieldId()).thenReturn(field);
                            return item;
                        })
                        .toList());
        return new TransitionScreens(screens);
    }

    ParsedGates gates() {
        return new ParsedGates(caches());
    }

    TransitionSituations situations() {
        UserManager users = mock(UserManager.class);
        when(users.getUserByKey("ann")).thenReturn(actor);
        return new TransitionSituations(readSituation(), issues, users);
    }

    RecordFields fields() {
        Registry registry = mock(Registry.class);
        when(registry.find(any(), anyString()))
                .thenAnswer(asked -> Optional.of(entry(asked.getArgument(0), asked.getArgument(1))));
        when(registry.all())
                .thenReturn(Stream.concat(
                                catalogue.recordTypeKeys().stream().map(key -> entry(Kind.ISSUE_TYPE, key)),
                                catalogue.fields().keySet().stream().map(key -> entry(Kind.CUSTOM_FIELD, key)))
                        .toList());
        return new RecordFields(registry, customFieldManager());
    }

    private CustomFieldManager customFieldManager() {
        CustomFieldManager manager = mock(CustomFieldManager.class);
        when(manager.getCustomFieldObject(anyString()))
                .thenAnswer(asked -> catalogue.fields().keySet().stream()
                        .filter(key -> id(Kind.CUSTOM_FIELD, key).equals(asked.getArgument(0)))
                        .findFirst()
                        .map(this::customField)
                        .orElse(null));
        when(manager.getCustomFieldObjectsByName(anyString()))
                .thenAnswer(asked -> catalogue.fields().values().stream()
                        .filter(field -> field.name().equals(asked.getArgument(0)))
                        .map(field -> customField(field.key()))
                        .toList());
        return manager;
    }

    private Appointments appointments() {
        return new Appointments() {
            @Override
            public Roster roster(String semsId) {
                return new Roster(List.of(), user -> true);
            }

            @Override
            public LocalDate today() {
                return TODAY;
            }

            @Override
            public Standing standing(String semsId, String duty, String userKey, LocalDate day) {
                return standings.getOrDefault(duty, Standing.NONE);
            }

            @Override
            public Optional<String> holder(String semsId, String duty, LocalDate day) {
                return Optional.of("boss");
            }
        };
    }

    /** Of what the catalogue ships, and what the test has published. */
    private RiskModels models() {
        return RiskModels.of(Stream.concat(catalogue.riskModels().all().stream(), published.stream())
                .toList());
    }

    private SemsRegister register() {
        Sems sems = new Sems(
                "main-id",
                "main",
                "Main",
                "core",
                List.of("SEC"),
                inForce,
                new ToleranceLine(catalogue.level("Medium").orElseThrow()));
        SemsRegister register = mock(SemsRegister.class);
        when(register.ofProject("SEC")).thenReturn(Optional.of(sems));
        return register;
    }

    private MutableIssue issue(Map<String, Object> own, boolean held) {
        MutableIssue mock = mock(MutableIssue.class);
        when(mock.getId()).thenReturn(ISSUE);
        when(mock.getProjectId()).thenReturn(1L);
        when(mock.getKey()).thenReturn("SEC-1");
        when(mock.getProjectObject()).thenReturn(project);
        when(mock.getIssueTypeId()).thenReturn(id(Kind.ISSUE_TYPE, "risk"));
        when(mock.getStatusId()).thenAnswer(asked -> statusId(held ? heldStatus : status));
        when(mock.getAssigneeId()).thenAnswer(asked -> value("assignee", own));
        when(mock.getSecurityLevelId()).thenAnswer(asked -> own.get("security"));
        when(mock.getSummary()).thenAnswer(asked -> own.get("summary"));
        when(mock.getResolutionId()).thenAnswer(asked -> own.get("resolution"));
        when(mock.getModifiedFields()).thenReturn(held ? modified : Map.of());
        when(mock.getCustomFieldValue(any()))
                .thenAnswer(
                        asked -> value(keyOf(asked.<CustomField>getArgument(0).getId()), own));
        if (own == changes) {
            doAnswer(asked -> enters(keyOf(asked.<CustomField>getArgument(0).getId()), asked.getArgument(1)))
                    .when(mock)
                    .setCustomFieldValue(any(), any());
        }
        return mock;
    }

    private Object value(String field, Map<String, Object> own) {
        Object value = own.containsKey(field) ? own.get(field) : stored.get(field);
        FieldDefinition definition = catalogue.fields().get(field);
        if (value instanceof String text
                && definition != null
                && definition.type().hasOptions()) {
            return definition.type() == FieldType.SELECT ? option(text) : List.of(option(text));
        }
        return value;
    }

    private String statusId(String state) {
        return id(
                Kind.STATUS,
                DesiredKeys.status(catalogue
                        .recordType("core", "risk")
                        .orElseThrow()
                        .lifeCycle()
                        .state(state)
                        .orElseThrow()));
    }

    private CustomField customField(String key) {
        return customFields.computeIfAbsent(key, missing -> {
            CustomField field = mock(CustomField.class);
            FieldConfig config = mock(FieldConfig.class);
            when(field.getId()).thenReturn(id(Kind.CUSTOM_FIELD, key));
            when(field.getName()).thenReturn(catalogue.fields().get(key).name());
            when(field.getRelevantConfig(any(Issue.class))).thenReturn(config);
            when(config.getFieldId()).thenReturn(key);
            return field;
        });
    }

    private String keyOf(String fieldId) {
        return catalogue.fields().keySet().stream()
                .filter(key -> id(Kind.CUSTOM_FIELD, key).equals(fieldId))
                .findFirst()
                .orElseThrow();
    }

    OptionsManager options() {
        OptionsManager manager = mock(OptionsManager.class);
        when(manager.getOptions(any())).thenAnswer(asked -> {
            String key = asked.<FieldConfig>getArgument(0).getFieldId();
            List<Option> all = optionsInJira
                    .getOrDefault(key, catalogue.fields().get(key).options())
                    .stream()
                    .map(RecordKit::option)
                    .toList();
            Options options = mock(Options.class, Mockito.withSettings().defaultAnswer(call -> switch (call.getMethod()
                    .getName()) {
                case "iterator" -> all.iterator();
                case "getOptionForValue" ->
                    all.stream()
                            .filter(option -> option.getValue().equals(call.getArgument(0)))
                            .findFirst()
                            .orElse(null);
                case "forEach" -> {
                    all.forEach(call.<Consumer<Option>>getArgument(0));
                    yield null;
                }
                default -> Mockito.RETURNS_DEFAULTS.answer(call);
            }));
            return options;
        });
        return manager;
    }

    static Option option(String name) {
        Option option = mock(Option.class);
        when(option.getValue()).thenReturn(name);
        return option;
    }

    private static ChangeItemBean change(String key) {
        ChangeItemBean change = mock(ChangeItemBean.class);
        when(change.getFrom()).thenReturn(key);
        return change;
    }

    private static RegistryEntry entry(Kind kind, String key) {
        return new RegistryEntry(kind, key, id(kind, key), key, RegistryEntry.Origin.CREATED, "", Set.of(), "", "");
    }

    /** Role and link ids are numbers in Jira. */
    private static String id(Kind kind, String key) {
        return kind == Kind.CUSTOM_FIELD
                ? "customfield_" + Math.abs(key.hashCode())
                : String.valueOf(Math.abs((kind + key).hashCode()));
    }

    private WorkflowContext context() {
        WorkflowContext context = mock(WorkflowContext.class);
        when(context.getCaller()).thenReturn("ann");
        return context;
    }

    public RecordKit showsAScreen() {
        WorkflowDescriptor workflow = mock(WorkflowDescriptor.class);
        ActionDescriptor action = mock(ActionDescriptor.class);
        when(workflow.getAction(41)).thenReturn(action);
        when(action.getName()).thenReturn("Accept");
        when(action.getView()).thenReturn("fieldscreen");
        when(action.getMetaAttributes()).thenReturn(Map.of("jira.fieldscreen.id", "10300"));
        variables.put("descriptor", workflow);
        variables.put("actionId", 41);
        return this;
    }

    @SuppressWarnings("unchecked")
    public static CacheManager caches() {
        CacheManager manager = mock(CacheManager.class);
        when(manager.getCache(anyString(), any(CacheLoader.class))).thenAnswer(asked -> {
            CacheLoader<String, Object> loader = asked.getArgument(1);
            Map<String, Object> loaded = new HashMap<>();
            Cache<String, Object> cache = mock(Cache.class);
            when(cache.get(anyString())).thenAnswer(get -> loaded.computeIfAbsent(get.getArgument(0), loader::load));
            return cache;
        });
        return manager;
    }
}
