package co.gov.putumayo.estampillas;

import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What takes longest: the pages of the portal in a browser, and the payments with faults. */
@Suite
@SelectPackages({"co.gov.putumayo.estampillas.portal", "co.gov.putumayo.estampillas.faults"})
class BrowserAndFaultsSuite {}
