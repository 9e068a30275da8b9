package org.sems.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoutesTest {
    private final Page first = visit -> Answer.notFound();
    private final Page second = visit -> Answer.notFound();
    private final Routes routes =
            new Routes().at("/browse/([A-Z]+-\\d+)", first).at("/browse/.*", second);

    @Test
    void takesTheFirstPatternThatFitsTheWholePath() {
        assertThat(routes.find("/browse/AIR-1")).hasValueSatisfying(found -> {
            assertThat(found.page()).isSameAs(first);
            assertThat(found.path().group(1)).isEqualTo("AIR-1");
        });
        assertThat(routes.find("/browse/AIR-1/more").orElseThrow().page()).isSameAs(second);
    }

    @Test
    void findsNothingElsewhere() {
        assertThat(routes.find("/other")).isEmpty();
    }
}
