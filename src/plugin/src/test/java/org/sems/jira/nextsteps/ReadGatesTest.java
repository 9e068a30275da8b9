package org.sems.jira.nextsteps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.loader.WorkflowLoader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sems.jira.gate.transition.ParsedGates;
import org.sems.nextsteps.Restriction;
import org.sems.nextsteps.Restriction.All;
import org.sems.nextsteps.Restriction.Any;
import org.sems.nextsteps.Restriction.Foreign;
import org.sems.nextsteps.Restriction.Gated;
import org.sems.nextsteps.StoredGate;
import org.sems.nextsteps.StoredGate.Readable;
import org.sems.nextsteps.StoredGate.Unreadable;
import org.sems.problem.Problem;

/** Workflows as Jira stores them, read by the parser that Jira embeds. */
class ReadGatesTest {

    private static final String GATE =
            "{\"demands\":[{\"refuse\":{\"field-is-set\":\"cause\"}}],\"origin\":\"test\",\"version\":1}";
    private static final String OURS =
            condition("org.sems.jira.gate.GateCondition", "<arg name=\"sems.gate\"> " + GATE + " </arg>");
    private static final String BROKEN =
            condition("org.sems.jira.gate.GateCondition", "<arg name=\"sems.gate\">{}</arg>");
    private static final String JIRAS = condition("com.atlassian.jira.workflow.condition.AllowOnlyAssignee", "");

    private final ReadGates gates = new ReadGates(new ParsedGates(parsingEachTime()));

    @Test
    void findsOurGatesAmongTheValidators() throws Exception {
        ActionDescriptor action =
                action("<validators>" + validator("com.atlassian.jira.workflow.validator.PermissionValidator", "")
                        + validator("org.sems.jira.gate.GateValidator", "<arg name=\"sems.gate\">" + GATE + "</arg>")
                        + "</validators>");

        List<StoredGate> found = gates.validating(action);

        assertThat(found)
                .singleElement()
                .isInstanceOfSatisfying(
                        Readable.class, gate -> assertThat(gate.gate().origin()).isEqualTo("test"));
        assertThat(gates.isGated(action)).isTrue();
    }

    @Test
    void tellsOfAGateThatCannotBeReadNoMoreThanThat() throws Exception {
        ActionDescriptor broken = action("<validators>"
                + validator("org.sems.jira.gate.GateValidator", "<arg name=\"sems.gate\">{}</arg>") + "</validators>");
        ActionDescriptor without =
                action("<validators>" + validator("org.sems.jira.gate.GateValidator", "") + "</validators>");

        for (ActionDescriptor action : List.of(broken, without)) {
            assertThat(gates.validating(action))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Unreadable.class,
                            gate -> assertThat(gate.problems())
                                    .extracting(Problem::code)
                                    .containsExactly("gate.unreadable"));
        }
    }

    @Test
    void readsTheTreeOfConditions() throws Exception {
        Restriction tree =
                gates.restriction(action("<restrict-to><conditions type=\"AND\">" + "<conditions type=\"OR\">" + OURS
                        + BROKEN + "</conditions>" + JIRAS + "</conditions></restrict-to>"));

        assertThat(((All) tree).parts()).singleElement().isInstanceOfSatisfying(All.class, all -> {
            assertThat(all.parts().get(1)).isEqualTo(new Foreign());
            assertThat(all.parts().get(0))
                    .isInstanceOfSatisfying(
                            Any.class,
                            any -> assertThat(any.parts())
                                    .hasSize(2)
                                    .allMatch(Gated.class::isInstance)
                                    .extracting(part ->
                                            ((Gated) part).gate().getClass().getSimpleName())
                                    .containsExactly("Readable", "Unreadable"));
        });
    }

    @Test
    void aTransitionThatNobodyRestrictsIsFree() throws Exception {
        ActionDescriptor action = action("");

        assertThat(gates.restriction(action)).isEqualTo(Restriction.NONE);
        assertThat(gates.validating(action)).isEmpty();
        assertThat(gates.isGated(action)).isFalse();
    }

    @Test
    void knowsOneOfOursFromOneOfJirasWhenAskedWhetherItIsGated() throws Exception {
        assertThat(gates.isGated(
                        action("<restrict-to><conditions type=\"AND\">" + JIRAS + "</conditions></restrict-to>")))
                .isFalse();
        assertThat(gates.isGated(action("<restrict-to><conditions type=\"AND\"><conditions type=\"OR\">" + OURS
                        + "</conditions></conditions></restrict-to>")))
                .isTrue();
    }

    @SuppressWarnings("unchecked")
    private static CacheManager parsingEachTime() {
        CacheManager caches = mock(CacheManager.class);
        when(caches.getCache(anyString(), any(CacheLoader.class))).thenAnswer(call -> {
            CacheLoader<Object, Object> loader = call.getArgument(1);
            Cache<Object, Object> cache = mock(Cache.class);
            when(cache.get(any())).thenAnswer(get -> loader.load(get.getArgument(0)));
            return cache;
        });
        return caches;
    }

    private static String condition(String type, String arguments) {
        return "<condition type=\"class\"><arg name=\"class.name\"> " + type + "\n</arg>" + arguments + "</condition>";
    }

    private static String validator(String type, String arguments) {
        return "<validator type=\"class\"><arg name=\"class.name\">" + type + "</arg>" + arguments + "</validator>";
    }

    private static ActionDescriptor action(String inside) throws Exception {
        String xml = WorkflowDescriptor.XML_HEADER + "\n" + WorkflowDescriptor.DOCTYPE_DECL
                + "<workflow><initial-actions><action id=\"1\" name=\"Create\"><results><unconditional-result old-status=\"a\" status=\"b\" step=\"1\"/></results></action></initial-actions>"
                + "<steps><step id=\"1\" name=\"Open\"><actions><action id=\"11\" name=\"Close\">" + inside
                + "<results><unconditional-result old-status=\"a\" status=\"b\" step=\"1\"/></results></action></actions></step></steps></workflow>";
        return WorkflowLoader.load(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getAction(11);
    }
}
