package org.sems.sandbox.workflow;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Workflow descriptors as XML. The DTD is not read: OSWorkflow 2.7.0 does not have Jira's, and would look for it in the network. */
public final class DescriptorXml {
    private static final String HEADER =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE workflow PUBLIC \"-//OpenSymphony Group//DTD OSWorkflow 2.8//EN\" "
                    + "\"http://www.opensymphony.com/osworkflow/workflow_2_8.dtd\">\n";

    private DescriptorXml() {}

    public static WorkflowDescriptor parse(String xml) throws FactoryException {
        try {
            Document document = builder().parse(new InputSource(new StringReader(xml)));
            return new WorkflowDescriptor(document.getDocumentElement());
        } catch (Exception e) { // OSWorkflow's constructors throw many kinds of exceptions on wrong attributes
            throw new FactoryException("Error converting XML to workflow descriptor: " + e.getMessage(), e);
        }
    }

    public static String write(WorkflowDescriptor descriptor) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.print(HEADER);
        descriptor.writeXML(out, 0);
        out.flush();
        return text.toString();
    }

    private static DocumentBuilder builder() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setExpandEntityReferences(false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder;
    }
}
