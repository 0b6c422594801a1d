package io.github.diembao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The floors of the house. */
class ArchitectureTest {

    private static final String ROOT = "io.github.diembao";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void eachRoomImportsOnlyTheFloorsBelowIt() {
        ArchRule floors = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("text")
                .definedBy(ROOT + ".text")
                .layer("legacy")
                .definedBy(ROOT + ".text.legacy")
                .layer("date")
                .definedBy(ROOT + ".date")
                .layer("document")
                .definedBy(ROOT + ".document")
                .layer("official")
                .definedBy(ROOT + ".official")
                .layer("html")
                .definedBy(ROOT + ".html")
                .layer("front door")
                .definedBy(ROOT)
                .layer("archive")
                .definedBy(ROOT + ".archive")
                .layer("render")
                .definedBy(ROOT + ".render")
                .layer("search")
                .definedBy(ROOT + ".search")
                .layer("dedupe")
                .definedBy(ROOT + ".dedupe")
                .layer("cli")
                .definedBy(ROOT + ".cli")
                .whereLayer("date")
                .mayOnlyAccessLayers("text")
                .whereLayer("document")
                .mayOnlyAccessLayers("text", "date")
                .whereLayer("official")
                .mayOnlyAccessLayers("text", "date")
                .whereLayer("legacy")
                .mayOnlyAccessLayers("text")
                .whereLayer("html")
                .mayOnlyAccessLayers("text", "legacy")
                .whereLayer("text")
                .mayNotAccessAnyLayer()
                .whereLayer("front door")
                .mayOnlyAccessLayers("text", "legacy", "date", "document", "official", "html")
                .whereLayer("render")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("archive")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("search")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("search")
                .mayOnlyAccessLayers("text", "front door", "date", "document", "official", "html")
                .whereLayer("dedupe")
                .mayOnlyAccessLayers("text", "html")
                .whereLayer("dedupe")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer();
        floors.check(HOUSE);
    }

    @Test
    void noPackageCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void eachLibraryStaysInItsRoom() {
        only("com.ibm.icu..", ROOT + ".text").check(HOUSE);
        only("picocli..", ROOT + ".cli").check(HOUSE);
        only("org.apache.lucene..", ROOT + ".search").check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".html", ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup..")
                .check(HOUSE);
    }

    @Test
    void extractorsUseNoRegularExpressions() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".text..", ROOT + ".date", ROOT + ".document", ROOT + ".official")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex..")
                .check(HOUSE);
    }

    @Test
    void nothingPrintsOrLogsPastTheCommandLine() {
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(HOUSE);
    }

    @Test
    void recordsAreTheValuesOfTheFrontDoor() {
        classes()
                .that()
                .resideInAPackage(ROOT)
                .and()
                .haveSimpleNameNotContaining("Reader")
                .and()
                .haveSimpleNameNotContaining("StableId")
                .and()
                .areTopLevelClasses()
                .and(DescribedPredicate.describe(
                        "are no package-info",
                        (JavaClass c) -> !c.getSimpleName().equals("package-info")))
                .should()
                .beRecords()
                .check(HOUSE);
    }

    @Test
    void atMostHalfOfTheTypesAreRecogniserInternalsMadePublic() {
        Map<String, Long> hidden = HOUSE.stream()
                .filter(c -> c.isTopLevelClass() && !c.getModifiers().contains(JavaModifier.PUBLIC))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        Map<String, Long> shown = HOUSE.stream()
                .filter(c -> c.isTopLevelClass() && c.getModifiers().contains(JavaModifier.PUBLIC))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        long all = shown.values().stream().mapToLong(Long::longValue).sum()
                + hidden.values().stream().mapToLong(Long::longValue).sum();
        long open = shown.values().stream().mapToLong(Long::longValue).sum();
        assertThat(open * 2)
                .as("public top-level types %s, hidden %s", shown, hidden)
                .isLessThanOrEqualTo(all);
    }

    private static ArchRule only(String library, String room) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
