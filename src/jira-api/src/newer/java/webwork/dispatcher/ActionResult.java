package webwork.dispatcher;

/** Mentioned by a signature of {@code JiraWebActionSupport}; not in use. */
public abstract class ActionResult {
}
