package org.sems.sandbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.TransitionOptions;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sems.sandbox.issue.IssueSandbox;
import org.sems.sandbox.store.Databases;

/**
 * Two people take one issue through transitions at the same moment. Nothing but the rows of the database holds one of them up.
 * Each transition stops at two places: before its changes are written, and after, when they are not yet committed.
 */
class ConcurrentTransitionsStoreTest {
    /** The common pool may have a single thread, and who waits in it for another task waits for ever. */
    private static final Executor A_THREAD_EACH = task -> new Thread(task).start();

    private static final int FIRST = 11;
    private static final int SECOND = 12;
    private static Places places;
    private final List<String> order = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch written = new CountDownLatch(1);
    private final CountDownLatch looked = new CountDownLatch(1);
    private final CountDownLatch secondWrites = new CountDownLatch(1);
    private IssueSandbox sandbox;
    private Issue issue;

    /** What happens at a place of a transition. */
    private interface Places {
        void at(int action, String place) throws Exception;
    }

    private void open(Databases kind) throws Exception {
        sandbox = IssueSandbox.on(kind);
        sandbox.get(WorkflowManager.class).copyWorkflow(sandbox.user("admin"), "Ours", "", handle());
        WorkflowSchemeManager schemes = sandbox.get(WorkflowSchemeManager.class);
        AssignableWorkflowScheme scheme = schemes.createScheme(schemes.assignableBuilder()
                .setName("Ours")
                .setDefaultWorkflow("Ours")
                .build());
        schemes.addSchemeToProject(sandbox.project("AAA"), schemes.getSchemeObject(scheme.getId()));
        places = (action, place) -> {};
        issue = sandbox.create("AAA", "One");
    }

    @AfterEach
    void close() throws Exception {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    private CompletableFuture<IssueService.IssueResult> take(int action, IssueInputParameters input) {
        return CompletableFuture.supplyAsync(
                () -> {
                    IssueService service = sandbox.get(IssueService.class);
                    return service.transition(
                            sandbox.user("admin"),
                            service.validateTransition(
                                    sandbox.user("admin"), issue.getId(), action, input, TransitionOptions.defaults()));
                },
                A_THREAD_EACH);
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(30, TimeUnit.SECONDS))
                .as("the other one comes so far")
                .isTrue();
    }

    private Issue fresh() {
        return sandbox.get(IssueManager.class).getIssueObject(issue.getId());
    }

    @ParameterizedTest
    @EnumSource
    void twoTransitionsOfOneIssueRunAtTheSameTimeAndTheLaterWritesTheRowAsItReadIt(Databases kind) throws Exception {
        open(kind);
        CountDownLatch both = new CountDownLatch(2);
        places = (action, place) -> {
            if (place.equals("before")) {
                both.countDown();
                await(both);
            }
        };

        CompletableFuture<IssueService.IssueResult> first =
                take(FIRST, sandbox.input().setSummary("mine"));
        CompletableFuture<IssueService.IssueResult> second =
                take(SECOND, sandbox.input().setDescription("yours"));

        assertThat(first.get(60, TimeUnit.SECONDS).isValid()).isTrue();
        assertThat(second.get(60, TimeUnit.SECONDS).isValid()).isTrue();
        assertThat(List.of(fresh().getSummary(), String.valueOf(fresh().getDescription())))
                .isIn(List.of("mine", "null"), List.of("One", "yours"));
        assertThat(sandbox.history(issue))
                .as("of what is undone nobody is told")
                .containsExactlyInAnyOrder("summary: One -> mine", "description: null -> yours");
    }

    @ParameterizedTest
    @EnumSource
    void whoWritesSecondWaitsForTheFirstAndGoesOnFromWhatTheFirstCommitted(Databases kind) throws Exception {
        open(kind);
        places = oneAfterTheOther(false);

        CompletableFuture<IssueService.IssueResult> first =
                take(FIRST, sandbox.input().setSummary("first"));
        CompletableFuture<IssueService.IssueResult> second =
                take(SECOND, sandbox.input().setSummary("second"));
        await(written);
        assertThat(fresh().getSummary()).as("nobody sees what is not committed").isEqualTo("One");
        looked.countDown();

        assertThat(first.get(60, TimeUnit.SECONDS).isValid()).isTrue();
        assertThat(second.get(60, TimeUnit.SECONDS).isValid()).isTrue();
        assertThat(order).containsExactly("the first ends", "the second has written");
        assertThat(sandbox.history(issue)).containsExactly("summary: One -> first", "summary: first -> second");
    }

    @ParameterizedTest
    @EnumSource
    void whoWaitedForOneThatFailedGoesOnFromWhatWasThere(Databases kind) throws Exception {
        open(kind);
        places = oneAfterTheOther(true);

        CompletableFuture<IssueService.IssueResult> first =
                take(FIRST, sandbox.input().setSummary("first"));
        CompletableFuture<IssueService.IssueResult> second =
                take(SECOND, sandbox.input().setSummary("second"));
        looked.countDown();

        assertThat(first.get(60, TimeUnit.SECONDS).isValid()).isFalse();
        assertThat(second.get(60, TimeUnit.SECONDS).isValid()).isTrue();
        assertThat(order).containsExactly("the first ends", "the second has written");
        assertThat(sandbox.history(issue)).containsExactly("summary: One -> second");
        assertThat(sandbox.search("admin", "project = AAA")).containsExactly("AAA-1");
    }

    private Places oneAfterTheOther(boolean firstFails) {
        return (action, place) -> {
            if (action == FIRST && place.equals("after")) {
                written.countDown();
                await(looked);
                await(secondWrites);
                order.add("the first ends");
                if (firstFails) {
                    throw new IllegalStateException("it fails at last");
                }
            } else if (action == SECOND && place.equals("before")) {
                await(written);
                secondWrites.countDown();
            } else if (action == SECOND) {
                order.add("the second has written");
            }
        };
    }

    private static JiraWorkflow handle() throws Exception {
        WorkflowDescriptor descriptor = WorkflowUtil.convertXMLtoWorkflowDescriptor(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<workflow><initial-actions><action id=\"1\" name=\"Create\"><results>"
                        + "<unconditional-result old-status=\"null\" status=\"open\" step=\"1\"><post-functions>"
                        + jiras("issue.IssueCreateFunction")
                        + "</post-functions></unconditional-result></results></action></initial-actions>"
                        + "<steps><step id=\"1\" name=\"Open\"><meta name=\"jira.status.id\">1</meta><actions>"
                        + action(FIRST) + action(SECOND) + "</actions></step></steps></workflow>");
        return (JiraWorkflow) Proxy.newProxyInstance(
                ConcurrentTransitionsStoreTest.class.getClassLoader(),
                new Class<?>[] {JiraWorkflow.class},
                (proxy, method, arguments) -> method.getName().equals("getDescriptor") ? descriptor : null);
    }

    private static String action(int id) {
        return "<action id=\"" + id + "\" name=\"Take " + id
                + "\"><results><unconditional-result old-status=\"Not Done\" status=\"Done\" step=\"1\"><post-functions>"
                + jiras("issue.UpdateIssueStatusFunction") + place("before")
                + jiras("issue.GenerateChangeHistoryFunction") + place("after")
                + "</post-functions></unconditional-result></results></action>";
    }

    private static String jiras(String function) {
        return "<function type=\"class\"><arg name=\"class.name\">com.atlassian.jira.workflow.function." + function
                + "</arg></function>";
    }

    private static String place(String name) {
        return "<function type=\"class\"><arg name=\"place\">" + name + "</arg><arg name=\"class.name\">"
                + Place.class.getName() + "</arg></function>";
    }

    /** Stops where the test wants it to. */
    @SuppressWarnings("rawtypes")
    public static final class Place implements FunctionProvider {
        @Override
        public void execute(Map transientVars, Map args, PropertySet properties) {
            try {
                places.at((Integer) transientVars.get("actionId"), (String) args.get("place"));
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
