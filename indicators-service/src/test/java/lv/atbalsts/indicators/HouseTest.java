package lv.atbalsts.indicators;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import lv.atbalsts.local.parts.HouseRules;

@AnalyzeClasses(packages = "lv.atbalsts.indicators", importOptions = DoNotIncludeTests.class)
class HouseTest {

  @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);
}
