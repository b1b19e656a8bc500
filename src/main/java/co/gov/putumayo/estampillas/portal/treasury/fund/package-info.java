/** Where the income goes: rules of distribution, transfers to the funds, unidentified money. */
package co.gov.putumayo.estampillas.portal.treasury.fund;
