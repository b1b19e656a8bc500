/** That nothing public tells who somebody is (Ley 1581 of 2012). */
package co.gov.putumayo.estampillas.privacy;
