package skillway.coverage.chart;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class OnlyHereTest {

    private final JavaClasses ours = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("skillway");

    @Test
    void only_the_chart_package_knows_jfreechart() {
        noClasses()
                .that()
                .resideOutsideOfPackage("skillway.coverage.chart")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jfree..")
                .check(ours);
    }

    @Test
    void only_charts_and_their_canvas_draw() {
        noClasses()
                .that()
                .resideOutsideOfPackages("skillway.coverage.chart", "skillway.coverage.canvas")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.batik..", "java.awt..")
                .check(ours);
    }

    @Test
    void the_canvas_does_not_know_what_is_drawn_on_it() {
        noClasses()
                .that()
                .resideInAPackage("skillway.coverage.canvas")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("skillway.coverage.chart")
                .check(ours);
    }
}
