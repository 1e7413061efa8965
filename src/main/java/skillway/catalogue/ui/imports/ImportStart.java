package skillway.catalogue.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** Where an import begins: the file, and what it may hold. */
class ImportStart extends Div {

    /** Takes the upload, and what was wrong with the file before, if anything. */
    ImportStart(ImportUpload upload, Component... refusals) {
        addClassName("view-body");
        Div columns = new Div(
                new Paragraph("Any CSV with a header goes. An id and a title are needed; these help a plan most:"),
                new UnorderedList(
                        new ListItem("hours, or hours_min and hours_max, or a text such as 6 weeks x 4-8 hours/week"),
                        new ListItem("prerequisites: ids such as a;b|c (a, and one of b and c), or words"),
                        new ListItem("outcomes: skills and levels, such as Delegation:3;Coaching:2"),
                        new ListItem(
                                "sessions: a Monday and the minutes of each week, such as 2027-03-15 120,120,0,120")),
                new Paragraph("First you see what each row would do. Nothing is written before you press Import."));
        columns.addClassName("import-columns");
        add(refusals);
        add(upload, columns);
    }
}
