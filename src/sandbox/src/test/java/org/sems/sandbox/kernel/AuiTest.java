package org.sems.sandbox.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuiTest {

    @TempDir
    Path folder;

    @Test
    void withoutAFolderPagesHaveNeitherItsStylesNorItsScripts() {
        Aui none = new Aui(Optional.empty());

        assertThat(none.isThere()).isFalse();
        assertThat(none.styles() + none.scripts()).isEmpty();
        assertThat(none.file("jquery.js")).isEmpty();
    }

    @Test
    void pagesHaveJQueryBeforeTheScriptsThatWantIt() throws IOException {
        Aui aui = aui();

        assertThat(aui.scripts().indexOf("jquery.js"))
                .isNotNegative()
                .isLessThan(aui.scripts().indexOf("aui-prototyping.js"));
        assertThat(aui.styles()).contains("/sandbox/aui/aui-prototyping.css");
    }

    @Test
    void noFileOutsideOfTheFolderIsServed() throws IOException {
        Files.writeString(folder.resolve("secret"), "");
        Aui aui = aui();

        assertThat(aui.file("aui-prototyping.js")).isPresent();
        assertThat(aui.file("../secret")).isEmpty();
        assertThat(aui.file(folder.resolve("secret").toString())).isEmpty();
        assertThat(aui.file("")).isEmpty();
    }

    @Test
    void aFolderWithoutAuiIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new Aui(Optional.of(folder)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("aui-prototyping.js");
    }

    private Aui aui() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("aui"));
        Files.writeString(inner.resolve("aui-prototyping.js"), "");
        return new Aui(Optional.of(inner));
    }
}
