package org.sems.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.sandbox.web.Html.attr;
import static org.sems.sandbox.web.Html.el;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void escapesTextAndAttributes() {
        assertThat(el("a", attr("href", "/x?\"'&"), "<script>").source())
                .isEqualTo("<a href=\"/x?&quot;&#39;&amp;\">&lt;script&gt;</a>");
    }

    @Test
    void keepsWhatIsHtmlAlready() {
        assertThat(el("p", el("b", "1 < 2"), " and ", Html.trusted("<i>more</i>"))
                        .source())
                .isEqualTo("<p><b>1 &lt; 2</b> and <i>more</i></p>");
    }

    @Test
    void takesListsStreamsAndNothing() {
        assertThat(el("ul", List.of(el("li", 1), el("li", 2)), null, List.of("a").stream())
                        .source())
                .isEqualTo("<ul><li>1</li><li>2</li>a</ul>");
    }

    @Test
    void writesTrueAsABareNameAndLeavesFalseAndNullOut() {
        assertThat(el("input", attr("checked", true), attr("disabled", false), attr("value", null))
                        .source())
                .isEqualTo("<input checked>");
    }
}
