package co.gov.putumayo.estampillas;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All tests but those of {@link BrowserAndFaultsSuite}, which run at the same time. */
@Suite
@SelectPackages("co.gov.putumayo.estampillas")
@ExcludePackages({"co.gov.putumayo.estampillas.portal", "co.gov.putumayo.estampillas.faults"})
class ServiceSuite {}
