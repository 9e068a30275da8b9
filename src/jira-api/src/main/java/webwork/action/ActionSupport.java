package webwork.action;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class ActionSupport implements webwork.action.Action, java.io.Serializable, webwork.action.IllegalArgumentAware {
    public ActionSupport() { }
    public void addIllegalArgumentException(String p0, IllegalArgumentException p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void setCommand(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String execute() throws Exception { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String doDefault() throws Exception { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Collection getErrorMessages() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean getHasErrorMessages() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void addErrorMessage(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void addError(String p0, String p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Map getErrors() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean getHasErrors() { throw new UnsupportedOperationException("a declaration carries no code"); }
    protected String doExecute() throws Exception { throw new UnsupportedOperationException("a declaration carries no code"); }
    protected void doValidation() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean invalidInput() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
