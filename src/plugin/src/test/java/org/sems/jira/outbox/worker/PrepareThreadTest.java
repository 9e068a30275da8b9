package org.sems.jira.outbox.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import java.util.ArrayList;
import java.util.List;
import org.apache.log4j.Logger;
import org.junit.jupiter.api.Test;

class PrepareThreadTest {
    private final List<String> done = new ArrayList<>();
    private final PrepareThread prepareThread = new PrepareThread(new JiraThreadLocalUtil() {
        @Override
        public void preCall() {
            done.add("prepared");
        }

        @Override
        public void postCall(Logger log) {
            done.add("cleaned, telling " + log.name());
        }
    });

    @Test
    void preparesTheThreadAndCleansItUp() {
        prepareThread.run(() -> done.add("task"));

        assertThat(done).containsExactly("prepared", "task", "cleaned, telling " + PrepareThread.class.getName());
    }

    @Test
    void cleansUpAfterATaskThatFails() {
        assertThatThrownBy(() -> prepareThread.run(() -> {
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(done).hasSize(2);
    }
}
