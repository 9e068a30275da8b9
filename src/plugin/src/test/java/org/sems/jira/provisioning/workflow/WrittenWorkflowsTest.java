package org.sems.jira.provisioning.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.loader.WorkflowLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sems.catalogue.reading.CatalogueReader;

/** The files that the build writes to target/workflows, read by the parser that Jira embeds and judged without our own classes. */
class WrittenWorkflowsTest {
    private static final Path FOLDER = Path.of("target", "workflows");
    private static final List<String> CREATE =
            List.of("IssueCreateFunction", "IssueReindexFunction", "FireIssueEventFunction");
    private static final List<String> OTHERS = List.of(
            "UpdateIssueStatusFunction",
            "CreateCommentFunction",
            "GenerateChangeHistoryFunction",
            "IssueReindexFunction",
            "FireIssueEventFunction");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereIsOneForEveryRecordType() throws Exception {
        assertThat(files().stream().map(file -> file.getFileName().toString().replace(".xml", "")))
                .containsAll(CatalogueReader.shipped().recordTypeKeys());
    }

    @ParameterizedTest
    @MethodSource("files")
    void passesTheEnginesOwnValidation(Path file) throws Exception {
        workflow(file).validate();
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsJirasPostFunctionsInJirasOrderForEveryAction(Path file) throws Exception {
        WorkflowDescriptor workflow = workflow(file);

        assertThat(actions(workflow)).isNotEmpty().allSatisfy(action -> {
            boolean creates = workflow.getInitialAction(action.getId()) != null;
            assertThat(jirasFunctions(action))
                    .as(action.getName())
                    .containsExactlyElementsOf(creates ? CREATE : OTHERS);
        });
    }

    /** What is changed on this record is written to its history; what touches others waits until this one is done with. */
    @ParameterizedTest
    @MethodSource("files")
    void decidesBeforeHistoryIsWrittenAndFollowsUpAfterTheEvent(Path file) throws Exception {
        for (ActionDescriptor action : actions(workflow(file))) {
            List<String> all = functions(action);

            all.forEach(function -> assertThat(function).doesNotStartWith("null"));
            if (all.contains("EffectFunction decide")) {
                assertThat(all.indexOf("EffectFunction decide"))
                        .isEqualTo(all.indexOf("GenerateChangeHistoryFunction") - 1);
            }
            if (all.contains("EffectFunction follow")) {
                assertThat(all.get(all.size() - 1)).isEqualTo("EffectFunction follow");
            }
            if (all.contains("EffectFunction create")) {
                assertThat(all.indexOf("EffectFunction create")).isEqualTo(all.indexOf("IssueCreateFunction") - 1);
            }
            if (all.contains("EffectFunction created")) {
                assertThat(all.indexOf("EffectFunction created")).isEqualTo(all.indexOf("IssueCreateFunction") + 1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void hasNoStateThatCannotBeReachedOrLeftTowardsAnEnd(Path file) throws Exception {
        WorkflowDescriptor workflow = workflow(file);
        Map<Integer, Set<Integer>> ways = new HashMap<>();
        Map<Integer, Set<Integer>> back = new HashMap<>();
        Set<Integer> ends = new HashSet<>();
        Set<Integer> all = new HashSet<>();
        for (Object one : workflow.getSteps()) {
            StepDescriptor step = (StepDescriptor) one;
            all.add(step.getId());
            for (Object leaving : step.getActions()) {
                int target =
                        ((ActionDescriptor) leaving).getUnconditionalResult().getStep();
                ways.computeIfAbsent(step.getId(), id -> new HashSet<>()).add(target);
                back.computeIfAbsent(target, id -> new HashSet<>()).add(step.getId());
                if (setsAResolution((ActionDescriptor) leaving)) {
                    ends.add(target);
                }
            }
        }
        int first = ((ActionDescriptor) workflow.getInitialActions().get(0))
                .getUnconditionalResult()
                .getStep();

        assertThat(ends).isNotEmpty();
        assertThat(spread(Set.of(first), ways)).as("reachable").isEqualTo(all);
        assertThat(spread(ends, back)).as("with a way to an end").isEqualTo(all);
    }

    private static Set<Integer> spread(Set<Integer> starts, Map<Integer, Set<Integer>> ways) {
        Set<Integer> seen = new HashSet<>(starts);
        List<Integer> open = new ArrayList<>(starts);
        while (!open.isEmpty()) {
            ways.getOrDefault(open.remove(0), Set.of()).stream()
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return seen;
    }

    private static boolean setsAResolution(ActionDescriptor action) {
        return action.getUnconditionalResult().getPostFunctions().stream()
                .map(function -> ((FunctionDescriptor) function).getArgs())
                .anyMatch(args -> "resolution".equals(((Map<?, ?>) args).get("field.name"))
                        && !"".equals(((Map<?, ?>) args).get("field.value")));
    }

    private static List<String> jirasFunctions(ActionDescriptor action) {
        return functions(action).stream()
                .filter(name -> !name.startsWith("EffectFunction") && !name.equals("UpdateIssueFieldFunction"))
                .toList();
    }

    private static List<String> functions(ActionDescriptor action) {
        List<String> names = new ArrayList<>();
        for (Object function : action.getUnconditionalResult().getPostFunctions()) {
            Map<?, ?> args = ((FunctionDescriptor) function).getArgs();
            String name = String.valueOf(args.get("class.name"));
            names.add(name.substring(name.lastIndexOf('.') + 1)
                    + (args.containsKey("sems.phase") ? " " + args.get("sems.phase") : ""));
        }
        return names;
    }

    private static Collection<ActionDescriptor> actions(WorkflowDescriptor workflow) {
        Map<Integer, ActionDescriptor> actions = new HashMap<>();
        for (Object action : workflow.getInitialActions()) {
            actions.put(((ActionDescriptor) action).getId(), (ActionDescriptor) action);
        }
        for (Object step : workflow.getSteps()) {
            for (Object action : ((StepDescriptor) step).getActions()) {
                actions.put(((ActionDescriptor) action).getId(), (ActionDescriptor) action);
            }
        }
        return actions.values();
    }

    /** Against the DTD, too: the free parser knows it up to 2.7, Jira's 2.8 adds optional names only. */
    private static WorkflowDescriptor workflow(Path file) throws Exception {
        String xml = Files.readString(file)
                .replace("OSWorkflow 2.8//EN", "OSWorkflow 2.7//EN")
                .replace("workflow_2_8.dtd", "workflow_2_7.dtd");
        return WorkflowLoader.load(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
