package org.sems.sandbox.tiny;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.springframework.asm.ClassWriter;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/** Packs the classes of this package with a descriptor into a plugin's jar. */
public final class TinyPlugin {
    private static final List<Class<?>> CLASSES = List.of(
            TinyNote.class,
            TinyNotes.class,
            TinyResource.class,
            TinyAction.class,
            TinyAdminAction.class,
            TinyWord.class,
            TinyWordFactory.class,
            TinyPlainFactory.class,
            TinyPanel.class);
    private final Map<String, String> files = new LinkedHashMap<>();
    private String imports =
            "com.atlassian.activeobjects.external,com.atlassian.event.api,com.atlassian.jira.plugin.workflow,com.atlassian.jira.security,com.atlassian.jira.issue,com.opensymphony.module.propertyset,com.opensymphony.workflow,"
                    + "com.opensymphony.workflow.loader,"
                    + "com.atlassian.jira.security.request,com.atlassian.jira.security.xsrf,com.atlassian.jira.user,com.atlassian.jira.util,com.atlassian.jira.web,"
                    + "com.atlassian.jira.web.action,com.atlassian.jira.web.util,com.atlassian.plugin,com.atlassian.plugin.event.events,com.atlassian.plugin.web,"
                    + "com.atlassian.plugins.rest.api.security.annotation,com.atlassian.sal.api.lifecycle,com.atlassian.sal.api.transaction,"
                    + "com.atlassian.sal.api.websudo,jakarta.ws.rs,jakarta.ws.rs.core,net.java.ao,webwork.action,"
                    + "org.slf4j;version=\"[2.0,3)\";resolution:=optional";

    public TinyPlugin() {
        file("atlassian-plugin.xml", """
            <atlassian-plugin key="org.sems.tiny" name="Tiny" plugins-version="2">
              <plugin-info><version>1.0</version></plugin-info>
              <resource type="i18n" name="i18n" location="i18n.tiny"/>
              <ao key="ao" namespace="org.sems.tiny"><entity>org.sems.sandbox.tiny.TinyNote</entity></ao>
              <rest key="rest" path="/tiny" version="1.0"/>
              <web-resource key="page"><transformation extension="js"><transformer key="jsI18n"/></transformation>
                <dependency>org.sems.tiny:base</dependency><resource type="download" name="tiny.js" location="js/tiny.js"/><context>atl.general</context></web-resource>
              <web-resource key="base"><resource type="download" name="tiny.css" location="css/tiny.css"/></web-resource>
              <workflow-validator key="word" name="A word" class="org.sems.sandbox.tiny.TinyWordFactory"><validator-class>org.sems.sandbox.tiny.TinyWord</validator-class>
                <resource type="velocity" name="view" location="templates/word-view.vm"/><resource type="velocity" name="input-parameters" location="templates/word-form.vm"/>
                <resource type="velocity" name="edit-parameters" location="templates/word-form.vm"/></workflow-validator>
              <workflow-function key="nothing" name="Nothing at all" class="org.sems.sandbox.tiny.TinyPlainFactory"><function-class>org.sems.sandbox.tiny.Nothing</function-class>
                <unique>true</unique><resource type="velocity" name="view" location="templates/nothing-view.vm"/></workflow-function>
              <workflow-condition key="never" name="Never" class="org.sems.sandbox.tiny.TinyPlainFactory"><condition-class>org.sems.sandbox.tiny.Never</condition-class>
                <resource type="velocity" name="view" location="templates/never-view.vm"/></workflow-condition>
              <webwork1 key="actions"><actions>
                <action name="org.sems.sandbox.tiny.TinyAction" alias="Tiny" roles-required="use">
                  <view name="input">/templates/input.vm</view><view name="success">/templates/show.vm</view></action>
                <action name="org.sems.sandbox.tiny.TinyAdminAction" alias="TinyAdmin" roles-required="admin">
                  <view name="success">/templates/show.vm</view></action>
              </actions></webwork1>
              <web-panel key="later" location="atl.jira.view.issue.right.context" weight="90"><label key="tiny.hello"/>
                <context-provider class="org.sems.sandbox.tiny.TinyPanel"/><resource name="view" type="velocity" location="templates/panel.vm"/></web-panel>
              <web-panel key="sooner" location="atl.jira.view.issue.right.context" weight="10">
                <context-provider class="org.sems.sandbox.tiny.TinyPanel"/><resource name="view" type="velocity" location="templates/panel.vm"/>
                <condition class="org.sems.sandbox.tiny.TinyPanel"/></web-panel>
              <web-panel key="elsewhere" location="atl.jira.view.issue.left.context">
                <resource name="view" type="velocity" location="templates/panel.vm"/><condition class="org.sems.sandbox.tiny.TinyPanel" invert="true"/></web-panel>
              <web-panel key="broken" location="atl.jira.view.issue.right.context">
                <context-provider class="org.sems.sandbox.tiny.TinyPanel"><param name="fails">yes</param></context-provider>
                <resource name="view" type="velocity" location="templates/panel.vm"/></web-panel>
            </atlassian-plugin>
            """);
        file("META-INF/spring/all.xml", """
            <beans xmlns="http://www.springframework.org/schema/beans" xmlns:osgi="http://www.springframework.org/schema/osgi" default-autowire="constructor">
              <osgi:reference id="activeObjects" interface="com.atlassian.activeobjects.external.ActiveObjects"/>
              <osgi:reference id="authentication" interface="com.atlassian.jira.security.JiraAuthenticationContext"/>
              <osgi:reference id="events" interface="com.atlassian.event.api.EventPublisher"/>
              <osgi:reference id="missing" interface="com.atlassian.plugin.Plugin"/>
              <bean id="notes" class="org.sems.sandbox.tiny.TinyNotes"/>
              <osgi:service ref="notes"><osgi:interfaces><value>com.atlassian.sal.api.lifecycle.LifecycleAware</value></osgi:interfaces></osgi:service>
            </beans>
            """);
        file("i18n/tiny.properties", "tiny.text-missing=A text is missing, ''{0}'' say\ntiny.hello=Hello \"you\"\n");
        file("templates/input.vm", """
            <html><head><title>$i18n.getText("tiny.hello")</title><meta name="decorator" content="atl.general"/></head>
            <body><form method="post" action="Tiny.jspa"><input name="atl_token" value="$atl_token"><p id="note">$!note</p>
            <p id="number">$!number</p>#foreach($e in $action.errors.entrySet())<p class="error">$e.key: $e.value</p>#end</form></body></html>
            """);
        file("templates/nothing-view.vm", "It does nothing.");
        file("templates/never-view.vm", "Never.");
        file("templates/word-view.vm", "The summary says <b id=\"word\">$word</b>.");
        file(
                "templates/word-form.vm",
                "<tr><td><label for=\"word\">Word</label></td><td><input id=\"word\" name=\"word\" value=\"$!word\"></td></tr>");
        file("templates/show.vm", "<html><head><title>Shown</title></head><body><p>$!note</p></body></html>");
        file("templates/panel.vm", "<p>Panel about $!about</p>");
        file(
                "js/tiny.js",
                "var a = AJS.I18n.getText('tiny.hello'); var b = AJS.I18n.getText(\"tiny.text-missing\", 'x');");
        file("css/tiny.css", "p { color: red }");
    }

    public TinyPlugin file(String path, String text) {
        files.put(path, text);
        return this;
    }

    public TinyPlugin importing(String header) {
        imports = header;
        return this;
    }

    public Path pack(Path folder) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "org.sems.tiny");
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Atlassian-Plugin-Key", "org.sems.tiny");
        main.putValue("Spring-Context", "*");
        main.putValue("Import-Package", imports);
        Path jar = Files.createDirectories(folder).resolve("tiny.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out, manifest)) {
            for (Class<?> type : CLASSES) {
                String path = type.getName().replace('.', '/') + ".class";
                try (InputStream in = type.getClassLoader().getResourceAsStream(path)) {
                    add(zip, path, in.readAllBytes());
                }
            }
            add(zip, "org/sems/sandbox/tiny/Unlinked.class", unlinked());
            for (Map.Entry<String, String> file : files.entrySet()) {
                add(zip, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    /** A class that calls a method which no version of the host has. */
    private static byte[] unlinked() {
        ClassWriter type = new ClassWriter(0);
        type.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "org/sems/sandbox/tiny/Unlinked", null, "java/lang/Object", null);
        MethodVisitor method = type.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "call", "()V", null, null);
        method.visitMethodInsn(Opcodes.INVOKESTATIC, "com/atlassian/plugin/Plugin", "ofYesterday", "()V", true);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
        return type.toByteArray();
    }

    private static void add(JarOutputStream zip, String path, byte[] content) throws IOException {
        zip.putNextEntry(new JarEntry(path));
        zip.write(content);
        zip.closeEntry();
    }
}
