package com.atlassian.templaterenderer;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface TemplateRenderer {
    public void render(String p0, java.io.Writer p1) throws com.atlassian.templaterenderer.RenderingException, java.io.IOException;
    public void render(String p0, java.util.Map<String, Object> p1, java.io.Writer p2) throws com.atlassian.templaterenderer.RenderingException, java.io.IOException;
    public String renderFragment(String p0, java.util.Map<String, Object> p1) throws com.atlassian.templaterenderer.RenderingException;
    public boolean resolve(String p0);
}
