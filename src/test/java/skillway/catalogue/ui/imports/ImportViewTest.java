package skillway.catalogue.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import skillway.ApplicationTest;
import skillway.catalogue.imports.CatalogueImport;
import skillway.catalogue.imports.DryRun;
import skillway.tables.Table;
import skillway.tables.TableReader;

@ApplicationTest
@WithUserDetails(value = "barbara.nowak@nordvik.example", userDetailsServiceBeanName = "accounts")
class ImportViewTest extends SpringBrowserlessTest {

    @Autowired
    private CatalogueImport imports;

    private DryRun check(String text) {
        Table table = TableReader.read(text.getBytes(StandardCharsets.UTF_8), "courses.csv");
        return imports.check(table, imports.guess(table));
    }

    private void show(DryRun run) {
        UI.getCurrent().add(new ImportFigures(run), new ImportResult(run, Map.of(), table -> {}, way -> {}));
    }

    @Test
    void an_import_begins_with_a_file() {
        navigate(ImportView.class);

        assertThat(find(Upload.class).exists()).isTrue();
    }

    @Test
    void figures_and_the_problem_line_say_what_would_happen() {
        show(check("id,title,hours\nzz-1,One,4\nzz-2,,5\n"));

        assertThat(find(Span.class).withTextContaining("1 of 2 rows needs you.").exists())
                .isTrue();
        assertThat(find(H2.class).withText("Rows that go in: 1").exists()).isTrue();
        assertThat(find(Span.class).withTextContaining("row 3").exists()).isTrue();
    }

    @Test
    void a_file_without_titles_is_refused_naming_the_column() {
        show(check("id,hours\nzz-1,4\n"));

        assertThat(find(Span.class)
                        .withTextContaining("The file has no column \"title\".")
                        .exists())
                .isTrue();
        assertThat(find(Button.class).withText("Import 1 row now").exists()).isFalse();
    }

    @Test
    void the_refused_rows_are_saved_with_what_is_wrong_and_no_live_formula() {
        DryRun run = check("id,title,hours\nzz-1,=1+1,-1\nzz-2,Two,5\nshort\n");

        String file = new String(new ImportRefusedRows(run).file(), StandardCharsets.UTF_8);

        assertThat(file)
                .contains("id,title,hours,what is wrong")
                .contains("zz-1,'=1+1,'-1,\"Row 2: \"\"-1\"\" is no number of hours.")
                .contains("Row 4: The row has 1 cells and the header 3.")
                .doesNotContain("zz-2");
    }
}
