package org.sems.jira.provisioning.workflow.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.loader.WorkflowLoader;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.profile.Profile;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.effect.EffectsText;
import org.sems.gate.Gate;
import org.sems.gate.GateText;
import org.sems.gate.Strictness;
import org.sems.lifecycle.State;
import org.sems.lifecycle.Transition;
import org.sems.provisioning.desired.DesiredKeys;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.registry.References;

/** Every life cycle of the catalogue, read by the parser that Jira embeds. */
class WorkflowXmlTest {
    private static final Catalogue CATALOGUE = CatalogueReader.shipped();
    private static final Profile PROFILE = CATALOGUE.profiles().get("core");

    static Stream<RecordType> recordTypes() {
        return CATALOGUE.recordTypesOf(CATALOGUE.profiles().get("core")).stream();
    }

    @ParameterizedTest
    @MethodSource("recordTypes")
    void isValidByTheParsersOwnRules(RecordType type) throws Exception {
        WorkflowDescriptor workflow = parsed(type);

        workflow.validate();
        assertThat(workflow.getSteps()).hasSize(type.lifeCycle().states().size());
    }

    @ParameterizedTest
    @MethodSource("recordTypes")
    void keepsTheCataloguesIdsAndWays(RecordType type) throws Exception {
        WorkflowDescriptor workflow = parsed(type);

        for (State state : type.lifeCycle().states()) {
            StepDescriptor step = workflow.getStep(state.id());
            assertThat(step.getName()).isEqualTo(state.name());
            assertThat(step.getMetaAttributes().get("jira.status.id"))
                    .isEqualTo(References.key(Kind.STATUS, DesiredKeys.status(state)));
            assertThat(step.getMetaAttributes().get("jira.issue.editable")).isEqualTo(state.frozen() ? "false" : null);
            for (Transition transition : type.lifeCycle().transitionsFrom(state)) {
                ActionDescriptor action = step.getAction(transition.id());
                assertThat(action.getName()).isEqualTo(transition.name());
                assertThat(workflow.getStep(action.getUnconditionalResult().getStep())
                                .getName())
                        .isEqualTo(transition.to());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("recordTypes")
    void createsAsJiraDoes(RecordType type) throws Exception {
        ActionDescriptor create = parsed(type).getInitialAction(1);

        assertThat(((ValidatorDescriptor) create.getValidators().get(0)).getArgs())
                .containsEntry("class.name", "com.atlassian.jira.workflow.validator.PermissionValidator")
                .containsEntry("permission", "Create Issue");
        assertThat(functions(create))
                .filteredOn(function -> !function.startsWith("EffectFunction"))
                .containsExactly(
                        "IssueCreateFunction", "IssueReindexFunction", "FireIssueEventFunction {eventTypeId=1}");
        assertThat(create.getUnconditionalResult().getStep())
                .isEqualTo(type.lifeCycle().initial().id());
    }

    @ParameterizedTest
    @MethodSource("recordTypes")
    void runsJirasPostFunctionsInJirasOrder(RecordType type) throws Exception {
        WorkflowDescriptor workflow = parsed(type);

        for (Transition transition : type.lifeCycle().transitions()) {
            List<String> functions = new ArrayList<>(functions(workflow.getAction(transition.id())));
            functions.removeIf(function -> function.startsWith("UpdateIssueFieldFunction"));
            functions.removeIf(
                    function -> function.startsWith("EffectFunction") && function.contains("sems.phase=follow"));
            assertThat(functions.remove(2)).startsWith("EffectFunction").contains("sems.phase=decide");
            assertThat(functions)
                    .containsExactly(
                            "UpdateIssueStatusFunction",
                            "CreateCommentFunction",
                            "GenerateChangeHistoryFunction",
                            "IssueReindexFunction",
                            "FireIssueEventFunction {eventTypeId=13}");
        }
    }

    @ParameterizedTest
    @MethodSource("recordTypes")
    void setsTheResolutionBeforeHistoryIsWritten(RecordType type) throws Exception {
        WorkflowDescriptor workflow = parsed(type);

        for (Transition transition : type.lifeCycle().transitions()) {
            List<String> functions = functions(workflow.getAction(transition.id()));
            State target = type.lifeCycle().state(transition.to()).orElseThrow();
            boolean leavesDone = transition.from().stream()
                    .anyMatch(from -> type.lifeCycle().state(from).orElseThrow().isDone());
            if (target.isDone() || leavesDone) {
                String value = target.resolution()
                        .map(name -> References.id(Kind.RESOLUTION, "?"))
                        .orElse("");
                assertThat(functions.get(2))
                        .startsWith("UpdateIssueFieldFunction {field.name=resolution, field.value=");
                assertThat(functions.get(2).endsWith("field.value=}")).isEqualTo(value.isEmpty());
                assertThat(functions.get(4)).isEqualTo("GenerateChangeHistoryFunction");
            } else {
                assertThat(functions).noneMatch(function -> function.startsWith("UpdateIssueFieldFunction"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("recordTypes")
    void asksByAScreenWhereTheLifeCycleAsks(RecordType type) throws Exception {
        WorkflowDescriptor workflow = parsed(type);

        for (Transition transition : type.lifeCycle().transitions()) {
            ActionDescriptor action = workflow.getAction(transition.id());
            Map<?, ?> meta = action.getMetaAttributes();
            if (!PROFILE.asks(type, transition)) {
                assertThat(action.getView()).isNullOrEmpty();
                assertThat(meta.get("jira.fieldscreen.id")).isNull();
            } else {
                assertThat(action.getView()).isEqualTo("fieldscreen");
                assertThat(meta.get("jira.fieldscreen.id"))
                        .isEqualTo(References.key(Kind.SCREEN, DesiredKeys.screen(type, transition, PROFILE)));
            }
        }
    }

    /** The text itself is stored, so that what an administrator sees in the editor is what is enforced. A screen is guarded without a demand, too. */
    @ParameterizedTest
    @MethodSource("recordTypes")
    void holdsTheGateOfEachTransitionAsText(RecordType type) throws Exception {
        WorkflowDescriptor workflow = parsed(type);

        for (Transition transition : type.lifeCycle().transitions()) {
            ActionDescriptor action = workflow.getAction(transition.id());
            Gate gate = PROFILE.gateOf(type, transition);
            List<String> texts = new ArrayList<>();
            for (Object validator : action.getValidators()) {
                Map<?, ?> args = ((ValidatorDescriptor) validator).getArgs();
                assertThat(args.get("class.name")).isEqualTo("org.sems.jira.gate.GateValidator");
                assertThat(args.get("full.module.key")).isEqualTo("org.sems.jiragate-validator");
                texts.add((String) args.get("sems.gate"));
            }
            assertThat(texts)
                    .isEqualTo(
                            gate.isEmpty() && transition.screen().isEmpty()
                                    ? List.of()
                                    : List.of(GateText.write(gate)));
            assertThat(texts).allSatisfy(text -> assertThat(GateText.read(text)).isEqualTo(gate));
            assertThat(decide(action).get("sems.gate")).isEqualTo(gate.isEmpty() ? null : GateText.write(gate));
            assertThat(decide(action).get("sems.effects"))
                    .isEqualTo(transition.effects().isEmpty() ? null : EffectsText.write(transition.effects()));
        }
    }

    @ParameterizedTest
    @MethodSource("recordTypes")
    void hidesATransitionOnlyForWhoMayMakeIt(RecordType type) throws Exception {
        WorkflowDescriptor workflow = parsed(type);

        for (Transition transition : type.lifeCycle().transitions()) {
            ActionDescriptor action = workflow.getAction(transition.id());
            if (transition.demands().who().isEmpty()) {
                assertThat(action.getRestriction()).as(transition.name()).isNull();
            } else {
                ConditionDescriptor condition = (ConditionDescriptor) ((ConditionsDescriptor)
                                action.getRestriction().getConditions().get(0))
                        .getConditions()
                        .get(0);
                assertThat(condition.getArgs().get("class.name")).isEqualTo("org.sems.jira.gate.GateCondition");
                assertThat(GateText.read((String) condition.getArgs().get("sems.gate"))
                                .demands())
                        .singleElement()
                        .satisfies(
                                demand -> assertThat(demand.node().isAboutWho()).isTrue());
            }
        }
    }

    @Test
    void theGatesOfTheCorePackAreThere() throws Exception {
        RecordType risk = CATALOGUE.recordType("core", "risk").orElseThrow();
        Transition accept = risk.lifeCycle().transitions().stream()
                .filter(transition -> transition.name().equals("Accept"))
                .findFirst()
                .orElseThrow();

        assertThat(WorkflowXml.of(risk, PROFILE)).contains("actor-may-accept", "risk/Accept@");
        assertThat(decide(parsed(risk).getAction(accept.id()))
                        .get("sems.effects")
                        .toString())
                .contains("record-approval");
    }

    /** A reason is given as a comment, and Jira shows the comment on a screen only. */
    @Test
    void asksByAScreenWhereAReasonIsTaken() throws Exception {
        for (RecordType type : CATALOGUE.recordTypesOf(PROFILE)) {
            for (Transition transition : type.lifeCycle().transitions()) {
                if (PROFILE.gateOf(type, transition).demands().stream()
                        .anyMatch(demand -> demand.strictness() == Strictness.WITH_REASON)) {
                    assertThat(parsed(type).getAction(transition.id()).getView())
                            .as(transition.name())
                            .isEqualTo("fieldscreen");
                }
            }
        }
    }

    private static Map<?, ?> decide(ActionDescriptor action) {
        for (Object function : action.getUnconditionalResult().getPostFunctions()) {
            Map<?, ?> args = ((FunctionDescriptor) function).getArgs();
            if ("decide".equals(args.get("sems.phase"))) {
                return args;
            }
        }
        throw new AssertionError("no decision in " + action.getName());
    }

    /** What Jira writes back is what was wanted: else every plan would find a change. */
    @ParameterizedTest
    @MethodSource("recordTypes")
    void hasTheSameShapeAfterJiraStoredIt(RecordType type) throws Exception {
        WorkflowDescriptor wanted = parsed(type);
        StringWriter written = new StringWriter();
        wanted.writeXML(new PrintWriter(written), 0);

        WorkflowDescriptor stored =
                load(DOCTYPE_2_7 + written.toString().replaceFirst("(?s)^.*?<workflow", "<workflow"));

        assertThat(WorkflowShape.of(stored)).isEqualTo(WorkflowShape.of(wanted));
    }

    private static List<String> functions(ActionDescriptor action) {
        List<String> functions = new ArrayList<>();
        for (Object function : action.getUnconditionalResult().getPostFunctions()) {
            functions.add(WorkflowShape.args(((FunctionDescriptor) function).getArgs()));
        }
        return functions;
    }

    private static final String DOCTYPE_2_7 =
            "<!DOCTYPE workflow PUBLIC \"-//OpenSymphony Group//DTD OSWorkflow 2.7//EN\" "
                    + "\"http://www.opensymphony.com/osworkflow/workflow_2_7.dtd\">\n";

    /** The free parser knows the DTD up to 2.7; Jira's knows 2.8, which adds optional names only. */
    private static WorkflowDescriptor parsed(RecordType type) throws Exception {
        return load(WorkflowXml.of(type, PROFILE).replaceFirst("<!DOCTYPE[^>]*>\n", DOCTYPE_2_7));
    }

    private static WorkflowDescriptor load(String xml) throws Exception {
        return WorkflowLoader.load(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
