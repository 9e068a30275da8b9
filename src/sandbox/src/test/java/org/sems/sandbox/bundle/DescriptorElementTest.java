package org.sems.sandbox.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DescriptorElementTest {
    private static final String PAGE = """
            <web-resource key="page">
              <resource type="download" name="page.css" location="css/page.css"/>
              <context> atl.general </context>
              <param name="given" value="1"/>
              <param name="written"> 2 </param>
            </web-resource>""";

    @Test
    void givesWhatTheDescriptorSays() {
        DescriptorElement page =
                FakeModules.with(PAGE).of("web-resource").get(0).element();

        assertThat(page.children("resource"))
                .extracting(resource -> resource.attribute("location"))
                .containsExactly("css/page.css");
        assertThat(page.children("context")).extracting(DescriptorElement::text).containsExactly("atl.general");
        assertThat(page.params()).isEqualTo(Map.of("given", "1", "written", "2"));
        assertThat(page.attribute("name")).isEmpty();
    }

    /** A browser asks for a page's styles and scripts all at once. */
    @Test
    void isReadFromManyRequestsAtOnce() {
        FakeModules modules = FakeModules.with(PAGE.repeat(20).replace("key=\"page\"", "key=\"p\""));

        long styles = IntStream.range(0, 20_000)
                .parallel()
                .mapToLong(request -> modules.of("web-resource").stream()
                        .mapToLong(module -> module.children("resource").size())
                        .sum())
                .sum();

        assertThat(styles).isEqualTo(20_000L * 20);
    }
}
