package org.sems.sandbox.http;

import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.platform.SandboxWebSudo;

/** Mounts what every sandbox answers. */
public final class HttpSubsystem {

    private HttpSubsystem() {}

    public static void open(Services services, JettyHttp http) {
        http.filter("/*", new SessionFilter(services));
        LoginServlet login = new LoginServlet(services);
        http.servlet("/login.jsp", login);
        http.servlet("/logout", new LoginServlet(services));
        http.servlet(SandboxWebSudo.PAGE, new SudoServlet(services));
        http.servlet("/sandbox/*", new ControlServlet(services));
    }
}
