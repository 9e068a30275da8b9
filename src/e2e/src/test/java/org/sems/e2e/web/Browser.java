package org.sems.e2e.web;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser of the machine, without a window. Pictures go to {@code src/e2e/target/pictures}. */
final class Browser implements AutoCloseable {

    private static final Path PICTURES = Path.of(System.getProperty("sems.root"), "src/e2e/target/pictures");

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final ChromeDriver driver;
    private final String url;
    private final boolean scripts;
    private String loggedIn = "";

    private Browser(ChromeDriver driver, String url, boolean scripts) {
        this.driver = driver;
        this.url = url;
        this.scripts = scripts;
    }

    /** Opens a browser; where the machine has none, the test is reported as not run. */
    static Browser open(String url) {
        return open(url, Map.of(), true);
    }

    /** As {@link #open}, of somebody who lets no page run scripts; what tests ask the browser itself is answered all the same. */
    static Browser withoutScripts(String url) {
        return open(url, Map.of("profile.managed_default_content_settings.javascript", 2), false);
    }

    private static Browser open(String url, Map<String, Object> preferences, boolean scripts) {
        Optional<File> chromium = onPath("chromium", "chromium-browser", "google-chrome");
        Optional<File> chromedriver = onPath("chromedriver");
        Assumptions.assumeTrue(
                chromium.isPresent() && chromedriver.isPresent(),
                "NOT RUN: chromium and chromedriver are not installed");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow());
        options.setExperimentalOption("prefs", preferences);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--window-size=1280,1000",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--lang=en");
        return new Browser(
                new ChromeDriver(
                        new ChromeDriverService.Builder()
                                .usingDriverExecutable(chromedriver.orElseThrow())
                                .usingAnyFreePort()
                                .withTimeout(LONGEST)
                                .build(),
                        options),
                url,
                scripts);
    }

    /** Leads to a page without much on it: a dashboard would draw its heatmaps for whoever only passes by. */
    void logIn(String user) {
        logIn(user, "/secure/BrowseProjects.jspa");
    }

    private void logIn(String user, String path) {
        driver.manage().deleteAllCookies();
        go("/login.jsp?os_destination=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
        await(By.name("os_username")).sendKeys(user);
        await(By.name("os_password")).sendKeys(user);
        submit(By.name("os_password"));
        await(By.cssSelector("a[href*='ogout'], form[action*='ogout']"));
        loggedIn = user;
    }

    /** Opens a page as this user, who logs in only if somebody else is. */
    void goAs(String user, String path) {
        if (user.equals(loggedIn)) {
            go(path);
        } else {
            logIn(user, path);
        }
    }

    void go(String path) {
        leave(() -> driver.get(path.startsWith("http") ? path : url + path));
    }

    /** Sends the form of this field. */
    void submit(By field) {
        WebElement element = find(field);
        leave(element::submit);
    }

    /** Presses Enter on what leads to another page. */
    void press(WebElement element) {
        leave(() -> element.sendKeys(Keys.ENTER));
    }

    void press(By what) {
        press(await(what));
    }

    /** Clicks a link that leads to another page. */
    void follow(By link) {
        leave(() -> click(link));
    }

    /**
     * Clicks what is seen. The driver clicks a place: where what comes late moves the page between its look and its click, the click goes past, and
     * is made again.
     */
    void click(By what) {
        await(page -> reaches(await(what)));
    }

    /** Whether a click reached this element; a page without scripts does not move, and cannot tell. */
    private boolean reaches(WebElement element) {
        if (scripts) {
            script(
                    "window.semsClicked = false;"
                            + " arguments[0].addEventListener('click', () => { window.semsClicked = true; }, {capture: true, once: true})",
                    element);
        }
        visible(element).click();
        return !scripts || (Boolean) script("return window.semsClicked !== false");
    }

    /** What a person clicks: AUI draws a box by its label and hides the browser's own. */
    private WebElement visible(WebElement element) {
        String id = element.getAttribute("id");
        return List.of("checkbox", "radio").contains(String.valueOf(element.getAttribute("type")))
                ? driver.findElements(By.cssSelector("label[for='" + id + "']")).stream()
                        .findFirst()
                        .orElse(element)
                : element;
    }

    /** From now on answers to what the page's scripts fetch are kept from them, until they are let through. */
    void holdAnswers() {
        script("""
                const answered = window.fetch;
                window.semsHeld = [];
                window.fetch = async (...asked) => {
                    const n = window.semsHeld.push(null) - 1;
                    const answer = await answered(...asked);
                    const text = await answer.text();
                    const whole = {ok: answer.ok, status: answer.status, json: async () => JSON.parse(text)};
                    return new Promise(pass => { window.semsHeld[n] = () => pass(whole); });
                };
                """);
    }

    /** Waits until this many requests have been answered, those that were let through among them. */
    void awaitHeld(int answers) {
        await(page -> (Boolean) script(
                "return window.semsHeld.length >= arguments[0] && window.semsHeld.every(answer => answer)", answers));
    }

    /** Gives the scripts the answer to the n-th request, from 0; when this returns they have done with it. */
    void letThrough(int n) {
        driver.executeAsyncScript("window.semsHeld[arguments[0]](); setTimeout(arguments[1], 0)", n);
    }

    /** Loads the page again. */
    void reload() {
        leave(() -> driver.navigate().refresh());
    }

    /**
     * Does what leads to another page, and waits until the whole of that page is there. The driver's own waiting is not enough: under load it
     * answers while the page before still stands there, or while the next one is half read.
     */
    private void leave(Runnable act) {
        script("window.semsPageBefore = true");
        act.run();
        await(page -> (Boolean) script("return !window.semsPageBefore && document.readyState === 'complete'"));
    }

    Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** As {@link #script}, of a script that answers later, through its last argument. */
    Object scriptThatAnswers(String script) {
        driver.manage().timeouts().scriptTimeout(LONGEST);
        return driver.executeAsyncScript(script);
    }

    /** What the page has, seen or not. */
    WebElement find(By what) {
        return await(ExpectedConditions.presenceOfElementLocated(what));
    }

    WebElement await(By what) {
        return await(ExpectedConditions.visibilityOfElementLocated(what));
    }

    /**
     * Often: at Selenium's own half a second, waiting would be most of what browser tests do. A look at a page that is just being replaced may fail in
     * more than one way, and is taken again.
     */
    private WebDriverWait looking() {
        WebDriverWait wait = new WebDriverWait(driver, LONGEST, BETWEEN_LOOKS);
        wait.ignoring(WebDriverException.class);
        return wait;
    }

    /** What does not come is reported with the page that came instead. */
    private <T> T await(Function<? super WebDriver, T> condition) {
        try {
            return looking().until(condition);
        } catch (TimeoutException e) {
            throw new AssertionError(
                    e.getMessage().lines().findFirst().orElse("") + "\nat " + driver.getCurrentUrl()
                            + "\nscript errors: "
                            + driver.manage().logs().get(LogType.BROWSER).getAll() + "\nthe page: "
                            + driver.getPageSource(),
                    e);
        }
    }

    void awaitUrl(String part) {
        await(ExpectedConditions.urlContains(part));
    }

    void awaitText(By where, String text) {
        await(ExpectedConditions.textToBePresentInElementLocated(where, text));
    }

    List<WebElement> all(By what) {
        return driver.findElements(what);
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    String text() {
        return looking().until(page -> page.findElement(By.tagName("body")).getText());
    }

    String title() {
        return driver.getTitle();
    }

    /** Address of the page. */
    String at() {
        return driver.getCurrentUrl();
    }

    void width(int pixels) {
        driver.manage().window().setSize(new Dimension(pixels, 900));
    }

    /** Whether the page can only be read by scrolling sideways. */
    boolean overflowsSideways() {
        return (Boolean)
                script("return document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
    }

    /** On how many lines the text of the first such element stands. */
    int lines(By what) {
        return ((Long) script(
                        "const range = document.createRange(); range.selectNodeContents(arguments[0]);"
                                + " return new Set([...range.getClientRects()].map(each => each.top)).size",
                        driver.findElement(what)))
                .intValue();
    }

    /** Scrolls until it can be seen. */
    void show(By what) {
        script("arguments[0].scrollIntoView({block: 'center'})", await(what));
    }

    /** With all its styles: a page that was opened by a key press may be shown before they are there. */
    void picture(String name) {
        looking().until(page -> "complete".equals(script("return document.readyState")));
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Optional<File> onPath(String... names) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of(names).map(name -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst();
    }
}
