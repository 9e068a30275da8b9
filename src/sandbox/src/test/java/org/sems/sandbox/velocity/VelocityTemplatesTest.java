package org.sems.sandbox.velocity;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.sandbox.bundle.FakeModules;
import org.sems.sandbox.kernel.HostCalls;
import org.sems.sandbox.kernel.Services;

class VelocityTemplatesTest {
    private final VelocityTemplates templates = new VelocityTemplates(new Services(new HostCalls()));

    public static final class Bean {
        public String getName() {
            return "<b>";
        }

        public String getSecret() {
            return "secret";
        }

        @HtmlSafe
        public String mark() {
            return "<i>";
        }
    }

    @BeforeEach
    void startWithAnAllowList() {
        String bean = Bean.class.getName();
        templates.start(FakeModules.with("<velocity-allowlist key='a'><method>" + bean + "#getName()</method><method>"
                        + bean + "#mark()</method></velocity-allowlist>")
                .entry("templates/hello.vm", "Hello $name!")
                .entry("templates/outer.vm", "[#parse('templates/hello.vm')]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$text           | &lt;b&gt;&amp;&#39;&quot;",
                "$textHtml       | <hr>",
                "${textHtml}     | <hr>",
                "$!nothing.x     | ''",
                "$map.get('k')   | &lt;k&gt;",
                "$map.k          | &lt;k&gt;",
                "$list.size()    | 2",
                "$list.get(0)    | &lt;1&gt;",
                "#foreach($x in $list)$x #end | '&lt;1&gt; &lt;2&gt; '",
                "#foreach($e in $map.entrySet())$e.key=$e.value#end | k=&lt;k&gt;",
                "$bean.name      | &lt;b&gt;",
                "$bean.mark()    | <i>",
                "$textutils.htmlEncode($text) | &lt;b&gt;&amp;&#39;&quot;",
                "$text.length()  | 6"
            })
    void rendersAsJiraDoes(String template, String expected) {
        Map<String, Object> context = Map.of(
                "text",
                "<b>&'\"",
                "textHtml",
                "<hr>",
                "map",
                Map.of("k", "<k>"),
                "list",
                List.of("<1>", "<2>"),
                "bean",
                new Bean());

        assertThat(templates.renderText(template, context)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "$bean.secret",
        "$bean.getSecret()",
        "$bean.hashCode()",
        "$text.getClass()",
        "$text.class.forName('java.lang.Runtime')"
    })
    void printsAReferenceToAMethodThatIsNotAllowed(String template) {
        String rendered = templates.renderText(template, Map.of("bean", new Bean(), "text", "x"));

        assertThat(rendered).isEqualTo(template);
    }

    @Test
    void remembersWhatNeedsAllowing() {
        templates.renderText("$bean.secret", Map.of("bean", new Bean()));

        assertThat(templates.refusedMethods()).contains(Bean.class.getName() + "#getSecret()");
    }

    @Test
    void readsTemplatesFromTheJar() {
        assertThat(templates.render("templates/hello.vm", Map.of("name", "World")))
                .isEqualTo("Hello World!");
        assertThat(templates.render("/templates/outer.vm", Map.of("name", "<World>")))
                .isEqualTo("[Hello &lt;World&gt;!]");
    }
}
