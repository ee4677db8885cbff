package lv.atbalsts.kit;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import lv.atbalsts.local.parts.HouseRules;

@AnalyzeClasses(packages = "lv.atbalsts.kit", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

  @ArchTest static final ArchTests HOUSE = ArchTests.in(HouseRules.class);
}
