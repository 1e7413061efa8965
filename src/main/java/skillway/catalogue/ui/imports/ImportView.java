package skillway.catalogue.ui.imports;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import skillway.catalogue.imports.CatalogueImport;
import skillway.catalogue.imports.DryRun;
import skillway.catalogue.imports.ImportProgress;
import skillway.catalogue.imports.ImportReport;
import skillway.shell.Notices;
import skillway.shell.PageHeader;
import skillway.skills.SkillFramework;
import skillway.skills.SkillId;
import skillway.tables.Table;

/** Brings a file of courses into the catalogue: choose, look, repair, import. */
@Route("import")
@PageTitle("Import courses · Skillway")
@Menu(title = "Import", order = 7, icon = "icons/import.svg")
@StyleSheet("context://import.css")
@RolesAllowed("CATALOGUE_ADMIN")
class ImportView extends Div {

    private final transient CatalogueImport imports;
    private final transient SkillFramework framework;
    private final transient ImportThreads threads;
    private final PageHeader header = new PageHeader("Import courses", "");
    private final Div actions = new Div();
    private final ImportBusy busy = new ImportBusy();
    private final Div content = new Div();

    ImportView(CatalogueImport imports, SkillFramework framework, ImportThreads threads) {
        this.imports = imports;
        this.framework = framework;
        this.threads = threads;
        addClassName("view");
        actions.addClassName("page-actions");
        content.addClassName("import-content");
        header.add(actions);
        add(new ImportWays(), header, busy, content);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (content.getComponentCount() == 0) {
            choose();
        }
    }

    private void choose() {
        header.say("Import courses", "");
        actions.removeAll();
        show(new ImportStart(new ImportUpload(this::take, this::refuse)));
    }

    private void take(Table table) {
        check(() -> imports.check(table, imports.guess(table), progress()), table);
    }

    private void check(Supplier<DryRun> work, Table table) {
        busy.say("Checking %,d rows …".formatted(table.rows().size()));
        threads.run(ui(), work, this::look, this::refuse);
    }

    private ImportProgress progress() {
        return ImportThreads.telling(ui(), busy::reached);
    }

    private void look(DryRun run) {
        busy.rest();
        header.say("Import courses", ImportWords.of(run));
        Button again = new Button("Choose another file", click -> choose());
        Button columns = new Button(
                "Columns",
                click -> new ImportColumnsDialog(
                                run.columns(),
                                changed -> check(() -> imports.check(run.table(), changed, progress()), run.table()))
                        .open());
        Button go = new Button(ImportWords.action(run), click -> importNow(run));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setEnabled(run.writes() > 0);
        actions.removeAll();
        actions.add(again, columns, go);
        show(
                new ImportFigures(run),
                new ImportResult(
                        run,
                        skills(),
                        repaired -> check(() -> imports.check(repaired, run.columns(), progress()), repaired),
                        way -> check(() -> imports.checkRepaired(run, way), run.table())));
    }

    private void importNow(DryRun run) {
        actions.getChildren().forEach(child -> child.getElement().setEnabled(false));
        busy.say("Importing %,d rows …".formatted(run.writes()));
        threads.run(ui(), () -> imports.importNow(run, progress()), report -> done(report, run), this::refuse);
    }

    private void done(ImportReport report, DryRun run) {
        busy.rest();
        actions.removeAll();
        actions.add(new Button("Choose another file", click -> choose()));
        show(new ImportOutcome(report, run));
    }

    private void refuse(String sentence) {
        busy.rest();
        actions.getChildren().forEach(child -> child.getElement().setEnabled(true));
        if (actions.getComponentCount() == 0) {
            Paragraph refusal = new Paragraph(sentence);
            refusal.addClassName("line-bad");
            refusal.getElement().setAttribute("role", "alert");
            show(new ImportStart(new ImportUpload(this::take, this::refuse), refusal));
        } else {
            Notices.refuse(sentence);
        }
    }

    private void show(Component... components) {
        content.removeAll();
        content.add(components);
    }

    private Map<SkillId, String> skills() {
        Map<SkillId, String> names = new HashMap<>();
        framework.skills().forEach(skill -> names.put(skill.id(), skill.name()));
        return names;
    }

    private UI ui() {
        return getUI().orElseThrow();
    }
}
