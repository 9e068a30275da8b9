package webwork.action;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface Action extends java.io.Serializable {
    public static final String SUCCESS = "success";
    public static final String NONE = "none";
    public static final String ERROR = "error";
    public static final String INPUT = "input";
    public static final String LOGIN = "login";
    public String execute() throws Exception;
}
