package skillway.catalogue.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import skillway.catalogue.imports.DryRun;
import skillway.catalogue.imports.Repair;
import skillway.catalogue.imports.RowResult;
import skillway.skills.SkillId;
import skillway.tables.Table;

/** What a file would do: the figures, the rows to repair, the rows that go in. */
class ImportResult extends Div {

    private final transient DryRun run;
    private final transient Consumer<Predicate<Repair>> repairAll;
    private final ImportGoodRows rows;
    private final Checkbox all = new Checkbox("Also rows that are the same already");

    ImportResult(
            DryRun run, Map<SkillId, String> skills, Consumer<Table> repaired, Consumer<Predicate<Repair>> repairAll) {
        this.run = run;
        this.repairAll = repairAll;
        this.rows = new ImportGoodRows(skills);
        addClassNames("view-body", "import-result");
        run.missing().forEach(problem -> add(line("line-bad", problem.sentence(), problem.maybe())));
        run.table().problems().stream()
                .filter(problem -> problem.row() <= 1)
                .forEach(problem -> add(line("line-warn", problem.sentence(), problem.maybe())));
        if (run.count(RowResult.Refused.class) > 0) {
            addRepairs(repaired);
        }
        if (run.rows().stream().anyMatch(RowResult.Good.class::isInstance)) {
            addGoodRows();
        }
    }

    private void addRepairs(Consumer<Table> repaired) {
        int refused = run.count(RowResult.Refused.class);
        Div line = line(
                "line-bad",
                "%,d of %,d rows %s you.".formatted(refused, run.rows().size(), refused == 1 ? "needs" : "need"),
                "Nothing is written before you press Import. The other %,d rows are fine."
                        .formatted(run.rows().size() - refused));
        addForAll(line, "Import without all these references", Repair::givesUp);
        addForAll(line, "Use all these ids as titles", Repair::usesId);
        line.add(ImportRefusedRows.link(run, "Download the %,d rows as CSV".formatted(refused)));
        add(line, section("Rows to repair", "repair here, or leave them out"), new ImportRepairs(run, repaired));
    }

    /** One click for all rows, where there are several. */
    private void addForAll(Div line, String label, Predicate<Repair> way) {
        if (run.repairs().filter(way).limit(2).count() > 1) {
            line.add(new Button(label, click -> repairAll.accept(way)));
        }
    }

    private void addGoodRows() {
        Div section = section(
                run.writes() == 0
                        ? "Every row is in the catalogue already"
                        : "Rows that go in: %,d".formatted(run.writes()),
                "");
        if (run.count(RowResult.Same.class) > 0) {
            section.add(all);
            all.setValue(run.writes() == 0);
            all.addValueChangeListener(change -> showRows());
        }
        add(section, rows);
        showRows();
    }

    private void showRows() {
        List<RowResult.Good> shown = run.all(RowResult.Good.class).stream()
                .filter(row -> all.getValue() || !(row instanceof RowResult.Same))
                .toList();
        rows.show(shown);
        rows.setVisible(!shown.isEmpty());
    }

    private static Div section(String title, String remark) {
        Span note = new Span(remark);
        note.addClassName("note");
        Div section = new Div(new H2(title), note);
        section.addClassName("import-section");
        return section;
    }

    private static Div line(String colour, String sentence, String rest) {
        Span strong = new Span(sentence + " ");
        strong.addClassName("import-strong");
        Span words = new Span(strong, new Span(rest));
        words.addClassName("import-line-words");
        Div line = new Div(new SvgIcon("icons/problem.svg"), words);
        line.addClassNames(colour, "import-line");
        return line;
    }
}
