package org.sems.e2e.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.sems.e2e.host.Host;

/** What browser tests rely on: a click that went past, because the page moved under it, is made again. */
class BrowserWebTest {

    @Test
    void clicksOnceMoreWhereTheButtonMovedAwayUnderTheClick() {
        try (Browser browser = Browser.open(Host.shared().url())) {
            browser.go("/login.jsp");
            browser.script("""
                    document.body.innerHTML = '<button id="moving" style="position: absolute; left: 300px">Edit</button>';
                    const button = document.getElementById('moving');
                    window.clicks = 0;
                    button.addEventListener('mousemove', () => { button.style.left = '20px'; }, {once: true});
                    button.addEventListener('click', () => { window.clicks += 1; });
                    """);

            browser.click(By.id("moving"));

            assertThat(browser.script("return window.clicks")).isEqualTo(1L);
        }
    }
}
