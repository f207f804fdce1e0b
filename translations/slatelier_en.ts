<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Annex</name>
    <message>
        <source>Service level agreement annex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex No. %1, edition %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interruptions a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time to restore service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated exactly from the structure of the service and the long-run means of its parts. The calculation explains the promise; it is not a promise itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dash means that the structure of the service or the numbers of its parts are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(agreed service time − downtime) / agreed service time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of interruptions that start in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length of the longest single interruption in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downtime / number of interruptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(agreed service time − downtime) / number of interruptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tickets done in time / all tickets of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value that the stated share of measurements does not exceed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopened tickets / closed tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of ratings / number of ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good ratings / all ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not evaluated for fewer than %1 measurements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded to decimal places: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>— the service hours of the service within the measurement window, without excluded time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed service time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>— the part of the agreed service time in which the service does not work for the customer, from the beginning of an interruption to the restoration of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula and way of measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearer not agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where normal ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties of the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts of abnormal situations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is explained at hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over and instruction sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short working days: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>around the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays and moved working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1, without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex No. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee for the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requisites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact in a critical situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties and signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature, name in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date: ____________________</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <comment>business function</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer does with the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access point and demarcation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service and outcome for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject and scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not covered:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When work is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as downtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed downtime*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* In a window of average length; in each window it is counted from that window&apos;s own agreed service time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Format of a date in a document, as QDate::toString reads it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>any %n days in a row</source>
        <translation>
            <numerusform>any %n days in a row</numerusform>
            <numerusform>any %n days in a row</numerusform>
        </translation>
    </message>
    <message>
        <source>year counted from the start of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of all interruptions in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − mean of the error rates of all intervals of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time from the report of a case to the first qualified answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time from the report of a case to the restoration of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest time between two reports on the progress of an open case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the base in one window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of twelve bases in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each started %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each event beyond the promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times the excess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reward of the provider: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid only when more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise exceeded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 outages or more, each longer than %2, within %3 days in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outages of more than %1 in all (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target broken in %1 of %2 windows in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits, rewards, penalties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All credits of one period together do not exceed %1 of the fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted from: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket within, after the fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercised within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help with the transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termination after chronic failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 users or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the users or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1, each interruption by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 in each %2; how this is read is not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 in each %2, all interruptions together; if their sum is longer, all of it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 in each %2, each interruption by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in each window (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at most %n times</source>
        <translation>
            <numerusform>at most once</numerusform>
            <numerusform>at most %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>announced %1 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unavailability criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unavailable when this cannot be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interruptions that do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One interruption when apart by at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning is fixed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is fixed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed before closing for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is longer or more often than its limit counts as downtime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as unavailability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown %1 times or more within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one episode until it has been quiet for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurrent and intermittent faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topology “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights of both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication and escalation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report or review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting and service review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the end of reporting period No. %1 after the one of the fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days of service: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced at least %1 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 in each %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Carried</name>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says what the promised service is built of, so nothing can be proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be calculated: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agreement covers a part of “%1”. By the parts&apos; own figures it comes to %2; %3 is promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With every part only just kept, “%1” comes to %2; %3 is promised. Parts: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With every covered part only just kept, “%1” comes to %2; %3 is promised. Covered: %4. At their own figures: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement %1 runs as long as this one: %2 – %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement %1 runs %2 – %3, this one %4 – %5: part of the term is not carried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing limits the credits that are given, so they cannot be compared with those that are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 is given; nothing limits what is taken from the agreements below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 is given; the agreements below pay in another currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 is given in a window, at most %2 is taken from the agreements below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 is given in a window, but at most %2 is taken from the agreements below: the difference is the provider&apos;s own risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst case %5, promised %1: reported %2, %3, done %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody promises how long %6 may take. Without that time it is %5 at worst, %1 is promised: reported %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst case %5 even if %6 took no time, promised %1: reported %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement does not name the crew that takes the report, so nothing can be proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case would never be done: some line of %1 has no working time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there in all promised hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there in %2 of %3 promised hours a week on average; nobody takes reports in the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Print the annex of an agreement as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the annex; the agreement&apos;s own by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a file that this program did not write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--agreement and --output are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An annex is printed as PDF; “%1” is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language takes ru or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: availability %2 %, MTBF %3 h, MTRS %4 h, minimal cut sets: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: too large for an exact result. Unavailability certainly between %2 % and %3 %; in states drawn at random %4 % (%5 % to %6 % with 95 % confidence)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculate the exact availability of services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the service with this code or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many minimal cut sets to list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--cut-sets takes a whole number from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the findings of a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count what is in a project and check the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring data into a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a project in another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slatelier: a workshop for service-level promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more words than the command takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--output and --format json or openpsa are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>%n row imported</numerusform>
            <numerusform>%n rows imported</numerusform>
        </translation>
    </message>
    <message>
        <source>What to import; several files for fault trees that refer to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the source is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column means what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave bad rows out and list them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check only; change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in the history</source>
        <translation>
            <numerusform>%n step in the history</numerusform>
            <numerusform>%n steps in the history</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from: empty, it-services, telecom-access, home-internet, car-rental.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the template; the program&apos;s own by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file if it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate what happens in one window of an agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join runs of a simulation into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % done, about %2 left; Ctrl+C stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join runs of a simulation over disjoint replications into one; the result equals the single run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What simulate --json has printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--output is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service, by its code or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window: hours such as 720h, or month, quarter, year, week, day, rolling_30d; by default that of the agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the window begins; by default the start of the agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up: everything is new when the window begins; steady: everything has run for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many windows to simulate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed of the random numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the first replication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many threads to use; changes no number. 0 = all of the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also ask how likely an availability below X (0 to 1) is. May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also ask how likely an outage longer than H hours is. May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also ask how likely more than N interruptions are. May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--window takes hours such as 720h, or month, quarter, year, week, day, rolling_30d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from takes a date such as 2026-11-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--start takes up or steady.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 does not take “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--replications takes a whole number from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--seed and --first take whole numbers from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--threads takes a whole number from 0 to 1024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not happen; below %1 % with 95 % confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %, calculated exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % (%2 % to %3 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n window(s) of %2 h simulated in %3 s</source>
        <translation>
            <numerusform>%1: %n window of %2 h simulated in %3 s</numerusform>
            <numerusform>%1: %n windows of %2 h simulated in %3 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean availability %1 %, downtime %2 h, interruptions %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 % probability an availability of %2 % is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise “%1” is broken: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--service is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove that the agreements below carry the promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--agreement is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this agreement can be carried by others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out what measured values cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two editions of an agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--measured %1: TARGET=VALUE with the id of a target of the agreement was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--measured %1: a number was expected after the sign of equality, such as 0.9985, 99.85%, 1.5h or 90min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured for a target, in its unit; several times for several targets or events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--agreement and --measured are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two editions say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the older edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the newer edition; the present draft has one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--agreement, --from-edition and --to-edition are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by counting alone, also about what is too rare to be seen in the windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % (%2 % to %3 %), by importance sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits: %1 expected in the window, in minor units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 agreed, of which %3 may be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how much downtime the targets of an agreement allow in each window of a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day of the first window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--agreement and --from with a date such as 2027-01-01 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar, by its id or its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the agreed hours of a calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add working time to a moment, or count it between two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day, such as 2027-01-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day after the last, such as 2028-01-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each day, month or year, or the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar and two dates are needed, the second one after the first: --calendar ID --from 2027-01-01 --to 2028-01-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than 400 years are counted at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--by takes day, month, year or total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar that days go into, by its id or its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment such as 2026-11-20T16:30, in the zone of the calendar, or with an offset: 2026-10-25T02:30+02:00. An hour that occurs twice needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working time to add: 4h, 90m, 1h30m or 45s; --add=-4h goes back. Days are not taken, for working days differ in length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment up to which to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--calendar and --start are needed, and either --add or --until.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of working time from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow every promise down to the people who keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out the score and the pay of each person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month 2026-10, a quarter 2026-Q4 or a year 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--period: a month such as 2026-10, a quarter such as 2026-Q4 or a year was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the line of sight is whole for %2 of %3 targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the agreement; all without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in which role on this day, 2026-11-01; today without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--on %1: a date such as 2026-11-01 was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell a performer from the system, by the measured rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing is new: %n row(s) are there already.</source>
        <translation>
            <numerusform>Nothing is new: %n row is there already.</numerusform>
            <numerusform>Nothing is new: %n rows are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n of them replace(s) an earlier one</source>
        <translation>
            <numerusform>  %n of them replaces an earlier one</numerusform>
            <numerusform>  %n of them replace earlier ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n row(s) were there already</source>
        <translation>
            <numerusform>  %n row was there already</numerusform>
            <numerusform>  %n rows were there already</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1: %2 of %3, %4. %5</source>
        <comment>performer: events of cases, verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what is compared: performer, crew, period or service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted: reopen, came_back, rating_low, within:4h or closed_flickering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day or moment on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to before this day or moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone of days and periods; without it that of the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a period: week, month, quarter or year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets of this priority only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of this service only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes back within so many days has come back (7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings below this one are low (4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer cases nobody is judged (30).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share that is promised or expected, 0 to 1; without it what the project promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--by: performer, crew, period or service was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone “%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--period: week, month, quarter or year was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--within-days, --minimum: a whole number from 1 was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--good-score: a number was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--expected: a share from 0 to 1 was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (%1): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>left out: the history of %n step(s)</source>
        <translation>
            <numerusform>left out: the history of %n step</numerusform>
            <numerusform>left out: the history of %n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>json, openpsa or, with --customer-copy, slatelier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out people, KPIs, incentives, internal notes, measurements and history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --customer-copy: only the agreements with this party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--output and --format json or slatelier are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--customer needs --customer-copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A right to terminate (%1) arises in %2 % of the years (%3 % to %4 %)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credit</name>
    <message>
        <source>The scheme does not say which target decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme has no line that says how much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement does not say what the share is counted from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the scheme does not say how much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” measured: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tier of the scheme holds this value: no credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier %1 of the scheme holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started units of time need a target whose value is a length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min measured beyond the promise of %2 min: started units of %3 min: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target “%1” promises no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of events must be whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events beyond the promise of “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far “%1” is exceeded is not defined: a promise other than 0 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” measured: %2, beyond the promise by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” missed at %2: %3 of the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is too large to be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited to %1 by the cap of the scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not more than %2, so nothing is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of service: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerCopy</name>
    <message>
        <source>%1, field “%2”: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Abnormal situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abnormal situations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offerings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unavailability criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unavailability criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalation step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalation steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report or review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports and reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit schemes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of a credit scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of a credit scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termination right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termination rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPI of a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPIs of roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on another metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects on other metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incentive scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incentive schemes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonus or malus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonuses and maluses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure of a KPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of KPIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Enum</name>
    <message>
        <source>Service level agreement (SLA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operational level agreement (OLA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underpinning contract (UC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporting service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field crew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of interruptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time to restore service (MTRS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time between failures (MTBF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share done in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of reopened tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of good ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weibull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lognormal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Individual agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public offer, the same for everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring of the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring of a third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each interruption by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of all interruptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force majeure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspension under the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops out of the measured time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as available time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By tiers of the measured value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each started unit of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each event beyond the promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how far the promise is exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer term instead of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a pool at risk, by weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the lower bound, below the upper one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the lower bound, up to the upper one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of the fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing of the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downtime in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean success of intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to respond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between reports on progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By own work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No power over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer restored it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider restored it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where normal ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abnormal situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carries the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the annex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee for the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access point and demarcation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of crews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel time, h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time between failures (MTBF), h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time to restore service (MTRS), h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unavailability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time between shocks, h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of common failures (beta)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requisites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact in a critical situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answerable for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method of measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner of the metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean, h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairs that do not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time to recurrence, h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean outage of a recurrence, h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded from the measured time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least, h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most, h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed values, h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most in each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never on dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All credits together at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service levels agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered by agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business functions that cannot be performed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From so many users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this share of users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interruptions that do not count, up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In each stretch of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the limit is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One interruption when apart by at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning is fixed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is fixed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed before closing for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown at least so often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One episode until quiet for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as unavailability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the words of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most, in each window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window of the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced before, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercised within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within, after the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands over to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands over within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounds of the tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that the base pays for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most, of the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most in a year, of twelve bases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid only when more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grows with the excess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward of the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket within, after the fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim until the end of reporting period No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the claim contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many outages or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each longer than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within so many days in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or in all longer than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a window of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or the target broken in so many windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of so many in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help with the transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of an interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achievement at the stretch value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes its figure from below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power over the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is bound all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base pay for the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malus only for the performer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incentive scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achievement at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonus or malus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of achievement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>Without a calendar the service hours of the service count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer can do thanks to the service, in the customer&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a calendar the service is provided around the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time that the component works from a restoration to the next failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose records decide: monitoring, ticket system, customer&apos;s report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the fee that the credits of all schemes together do not exceed in one period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crew that takes the customer&apos;s report; lines after it follow from one crew to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that under this condition nothing is promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a supporting service: the agreement in which it is promised to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a service the clause holds for every service of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interruptions of at most this length are not counted as downtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Up to 10 minutes in 12 hours” can mean each interruption or all of them together; the difference can be a day a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded time can drop out of the measured time or count as available; the percentages differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next line: who goes on when this crew cannot restore the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working time of this crew until the next line has the case at the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operational agreement or supplier contract that promises how this part works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two outages of 20 and 30 minutes are one started hour when summed, two when counted one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By nearest rank: the smallest measured value that at least this share of all values does not exceed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The achievement is 0 here and at worse values, and grows from here to the target; without a threshold only reaching the target counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The achievement is 100 % here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the target the achievement grows up to this value; without it 100 % is the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KPI of a role above that rests on this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The achievement is the weighted mean of the KPIs that keep it from below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in the role was told, at a briefing for instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a person who spends all their time in the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the base pay that a score of 100 % pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer cases a KPI counts neither for nor against anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics must have told the performer from the system before anything is taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a KPI the whole score decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a person the figure is everybody&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the change costs in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often; or yes and no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the line from threshold to target goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable part never falls below this share of itself; without it, below 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable part never exceeds this share of itself, such as 150 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bonus is earned at this achievement or above it, a malus below it; without it 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the variable part that is added or taken off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The agreement %1 has no provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement %1 has no customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the agreement %1 provider and customer are the same party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement %1 ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fee of the agreement %1 has no currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement %1 is signed, but nobody wrote down when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement %1 is signed, but does not say from when it is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement %1 is signed, but promises nothing that can be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the agreement %1 the party “%2” has no duty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duty “%1” in the agreement %2 does not say whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duty “%1” falls on “%3”, who is not a party of the agreement %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duty “%1” in the agreement %2 does not say when it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duty “%1” in the agreement %2 has no consequence when it is not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owns the service “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service “%1” does not say what the customer gets from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The component “%1” states its numbers in more than one way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The component “%1” has neither mean times nor an availability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of the component “%1” do not allow a calculation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar “%1” has no hours in any week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar “%1” has a period without days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods of the calendar “%1” overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric “%1” does not say whose records decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owns the metric “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same code %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one agreement %1 of this edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is assigned to the role “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unnamed service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target on “%2” in the agreement %3 names no metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target “%1” in the agreement %3 does not say which service it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target “%1” on “%2” in the agreement %3 promises no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target “%1” on “%2” in the agreement %3 has a window of no days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target “%1” on “%2” in the agreement %3 promises a share that is not between 0 and 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is promised for “%2”, but nothing says what the service is built of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” cannot keep what the agreement %3 promises: %4 promised, %5 calculated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” cannot keep “%1” of the agreement %3: %4 promised, %5 calculated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the agreement %1 interruptions up to %2 do not count, but nobody says whether each is meant or their sum. Read as a sum, at most %3 a month vanish; read one by one, any number of them does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the agreement %1 interruptions up to %2 do not count one by one: any number of them may vanish from the availability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exclusion “%1” of the agreement %2 does not say whether its time drops out of the measured time or counts as available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exclusion “%1” of the agreement %2 does not say how it is proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exclusion “%1” of the agreement %2 may take %3, more than the whole downtime that its strictest target allows: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lines of the credit scheme “%1” of the agreement %2 hold the same values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two lines of the credit scheme “%1” of the agreement %2 are values for which no line says anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the credit scheme “%1” of the agreement %2 a worse result costs less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credit scheme “%1” of the agreement %2 does not say which target decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credit scheme “%1” of the agreement %2 is decided by a target of another agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credit scheme “%1” of the agreement %2 does not say how much is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credit scheme “%1” of the agreement %2 is a share of something that the agreement does not state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credit scheme “%1” of the agreement %2 may cost more than what is paid for the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A termination right of the agreement %1 does not say when it arises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement %1 has credits, but does not say how and until when they are claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreements below do not carry the agreement %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No KPI measures the promise “%1”: nobody in the house is asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role answers for the KPI “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” answers for “%2” without power over it, and nothing says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” answers for “%2”, but nobody is in the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not told of edition %2 of the agreement %3: %4 of %5 know of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise “%1” reaches no role of the supplier and nobody in the house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise “%1” does not reach the field: no field role with a person in it answers for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that can happen misses “%1” on “%2” in the agreement %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that can happen meets “%1” on “%2” in the agreement %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” on “%2” in the agreement %3 counts in “%4”, at times when the service is not provided (“%5”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement %1 promises %2 different metrics for “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KPI “%1” does not say what it measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KPI “%1” has no target value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold, target and stretch value of the KPI “%1” do not stand in the order in which the metric gets better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the KPIs of “%1” come to %2, not to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes its figure of “%2” from below, but nobody below keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incentive scheme “%1” takes money off, but does not say from how many cases on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incentive scheme “%1” takes money off without asking whether it was the performer or the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor of the incentive scheme “%1” lies above its cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” of “%2” names “%3”; the customer reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition %1 of the agreement %2 holds what belongs to the provider alone: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promises on “%1” give no part to a field crew with a person in it: no component, no duty, no script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says who does what in the situation “%1” of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was interrupted by “%2” %3 times, but no situation of the service speaks of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No KPI measures any promise of the agreement %1: nobody in the house is asked for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is rewarded for “%2”, which works against “%3”, promised in the agreement %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the agreement %1 the customer pays to the day (“%2”), but no duty of the provider has a limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the agreement %1 only “%2” bears consequences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has duties in the agreement %1 (“%2”), but nothing is explained at hand-over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” binds nobody: “%2”, field “%3”. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses of free text in the agreement %1: %2. Nothing can compute or check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingReason</name>
    <message>
        <source>A promise that nothing measures can be neither kept nor broken. Choose a metric, or remove the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides must know what the promise is about. Choose a service or a component.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a value there is nothing to compare the measurement with. Enter what is promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number is easy over a year and hard over a day. Say over how many days it is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share of time or of cases lies between 0 and 100 %. Check the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the structure tells whether the promise can be kept. Build the service from its parts on the structure page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the numbers of its parts the service will miss this target in the long run. Promise less, mend the part that costs the most downtime, or add redundancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the two sides count differently, the source decides. Name the system or the report whose records count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that nobody answers for is not looked at. Name the role that owns the metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody must answer for the service as a whole, not only for its parts. Choose the owner&apos;s role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer pays for what the service makes possible. Say it in the customer&apos;s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without its numbers no service that needs this component can be calculated. Enter the mean time between failures and the mean time to restore, or an availability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service promised in this calendar would never be promised at all. Add the hours of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A period counts on its days only. Choose the days, or remove the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours count once, so overlapping periods usually hide a slip of the pen. Join or shorten them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreement has two sides. Choose who provides the services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreement has two sides. Choose who receives the services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can promise something to himself. Choose another party on one of the sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement would never be in force. Check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount without a currency is not an amount. Choose the currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which edition counted on a given day follows from the date of signing. Enter it, or take the state back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring begins when the agreement is in force. Enter the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreement without targets promises only good will. Add targets, or take the state back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service works only if both sides do their part. Write down what this side has to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is everybody&apos;s business is nobody&apos;s. Choose the party that has to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreement binds only those who sign it. Give the duty to one of the parties, or make an agreement with the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be late with something that has no beginning. Say what sets the duty off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duty without a consequence is a wish. Say what follows when it is not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise ends with a person. Assign somebody to the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What management promises is kept at the customer&apos;s door. Give the field crew a duty, a script or a component, and a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and imports find things by their code. Give each its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number and an edition name one text only. Change the number or the edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six interruptions of 4 minutes in each 12 hours are either nothing or a whole day a month. Choose how the limit is read before anybody signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service that flickers all day would be fully available. Promise a number of interruptions too, or let the limit hold for their sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two ways of counting give different percentages, and each side will choose its own. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time that one side may leave out must be proven by something both trust. Name the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When more may be excluded than the target allows, the exclusion is the real promise. Check its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credit follows from a measured value. Choose the target that decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What another agreement promises is not known to these parties. Choose a target of this agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a line nothing is ever owed. Add what each value costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share needs something that it is a share of. Enter the fee, the price or a fixed amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the same value two credits could be claimed. Let each line begin where the one before ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For values in the gap nothing is agreed. Let each line begin where the one before ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has missed the promise already would do well to miss it by more. Let worse results cost more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits above the fee are damages in disguise and are rarely meant. Lower the cap, or say so in the claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits that nobody knows how to claim are not paid. Add a claim rule: until when, with what, and by when it is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way out must be as clear as the promise. Say after how many outages, how long, or how many broken windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free text is the last resort. See whether a duty, a right or an exclusion says the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When every agreement below is only just kept, this promise is broken, and nobody below owes anything. Ask more of them, or promise less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case that is reported while nobody is there waits until somebody comes. Widen the hours of the crew, or promise fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the agreement below has ended, the promise stands alone. Extend it, or end this one with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference between credits given and taken is the provider&apos;s own risk. Know it, or pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What management promises is kept at the customer&apos;s door. Let a role of the field answer for it, and put a person into the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody is asked for is done when there is time. Give its metrics KPIs and let roles answer for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody is asked for is done when there is time. Make a KPI of the metric and let a role answer for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that no role answers for is looked at by nobody. Let a role answer for the KPI, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line from the promise ends at an empty chair. Put somebody into the role, or let another answer for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody keeps a promise that he does not know. Tell the people in the role, and write down when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is judged by what he cannot change learns to change the figure instead. Take the KPI off the role, or say why it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People do what they are paid for, and here they are paid for breaking a promise. Reward the promised metric instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people will measure it in two ways, and both will be right. Choose the metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a value nobody knows when it is good enough. Enter the target value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the values in this order better work scores less. Put threshold, target and stretch in the order in which the metric improves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of two people can only be compared when their weights have the same sum. Let the weights of the role come to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure is taken from the roles below, and there are none. Bind a role below, or measure the KPI itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With three cases a bad month is luck, and luck is not to be fined. Say from how many cases on a malus may be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the system fails, fining the person mends nothing and hides the cause. Let a malus wait for the verdict of the statistics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amount is above the floor and below the cap at once. Change one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side can be held to its word and the other cannot. Give the duties of the provider a deadline or a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreement that costs only one side anything will be kept by that side only. Say what follows for the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duty that the customer never heard of will not be done, and both will be sorry. Add what is explained at hand-over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise that cannot be broken promises nothing. Check the value and the comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is broken from the first day on, whatever anybody does. Check the value and the comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the service is not provided, nobody is there to keep the promise. Count in the service hours, or widen them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When everything matters, nothing does. Keep the few targets that the customer feels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an abnormal situation people do what they think of first. Write down who does what, by when and who pays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has happened again and again will happen again. Describe it as a situation and write its script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People leave and change their roles, and their data belong to them. Name the role instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was signed is in the hands of the customer as it is. Start a new edition without it, and see who has the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such words sound like a promise, but nobody can ever be shown to have broken them. Give a number with its unit, or say what follows when it is not done; then the words may stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the numbers of its parts the service will miss this target in the long run. Promise less, or improve the part on which it depends most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean times, laws and a stated share of time can contradict each other. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mean time or a value of a law is missing, both times are zero, or a flicker cannot be calculated with them. Complete the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingTitle</name>
    <message>
        <source>Targets without a metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets that are about nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares outside 0 to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised services without a structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability that the parts do not reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises that the parts do not carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics without a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics without an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services without an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services without an outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components without numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components that contradict themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components that cannot be calculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars without hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods without days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods that overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits that can be read in two ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interruptions that may vanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusions without a way of counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusions without a proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusions larger than the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits that no target decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits decided by another agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits without lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits without a base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit tiers that overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps between credit tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits that fall with worse results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps above the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits without a claim rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termination rights without a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses of free text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises above the agreements below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support hours too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms that are not carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits given and not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements without a provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements without a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements with oneself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements that end before they begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees without a currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed without a beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed without targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties without duties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties without a bearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties of outsiders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties without a beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties without a consequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles without a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises that do not reach the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements without KPIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets without a KPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPIs without a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering roles without a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles that were not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering without power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPIs that pull against a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPIs without a metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPIs without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPI values out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights that do not come to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures from nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maluses without a minimum sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maluses without a verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floors above caps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment exact, service vague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consequences for one side only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers that are not briefed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets that cannot be missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets that cannot be met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets outside service hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situations without a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreseeable and unscripted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People named to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal matter in an edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field has no part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that bind nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers used twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mend</name>
    <message>
        <source>Create the KPI “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let “%1” answer for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let “%1” keep it with “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark “%1” as told today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “%1” off “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward “%1” instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale the weights to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the cap to the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the duties at hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the situation “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for 30 cases at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the malus wait for the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count in the service hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove periods without days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>a list of parts was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“k” must be a whole number from 1 to the number of parts, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a date: 2026-12-31 was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a time zone: a name such as Europe/Moscow was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a moment: 2026-12-31T10:00:00+03:00[Europe/Moscow] was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a time of day: 09:00 was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a currency: three capital letters such as RUB were expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the structure nests more than %1 levels deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a part of a structure: an id or a group “all”, “any” or “k” “of” was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group must have exactly one of the keys “all”, “any” and “of”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key “%1” is not known here; is “%2” meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a share: a number from 0 to 1 was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours is negative: a length of 0 or more was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key “%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” points to something that does not exist: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service cannot be built of itself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is built of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the structure of “%1” is too large for an exact result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the calculation of “%1” was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the numbers below “%1” cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the common cause “%1” is not part of the exact calculation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no service “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” states its numbers in more than one way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flicker of “%1” needs mean times, not a share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no mean times and no availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no repair of “%1” ever holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean times of “%1” are both zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark; a delimiter or the end of the row was expected. A quotation mark inside quotes is written twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark that opens here is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell that does not begin with one. Put the whole cell in quotation marks and write those inside twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of cells in this row (%1) differs from that of the first row (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 cannot be kept exactly: at most %2 significant digits and sizes from 1e-300 to 1e300 are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is in UTF-16; JSON is always in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something follows the end of the JSON value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds more than %1 values, the most that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text ends where a value was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value was expected here: a string, a number, an object, an array, true, false or null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrays and objects are nested deeper than %1 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key in double quotation marks was expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon was expected here, after the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text ends inside the object that begins in line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text ends inside the array that begins in line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or } was expected here, in the object that begins in line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or ] was expected here, in the array that begins in line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” occurs twice in the same object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unknown word stands here; true, false, null or a string in quotation marks was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a JSON number. Right are for example 0.5, -12 and 1e-6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line break or control character stands inside a string; it is written as \n or \u00XX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The string that begins here is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This escape is unknown; a backslash is written twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hexadecimal digits were expected after \u.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of a surrogate pair stands alone here; it is no character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is larger than %1, the most that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is neither UTF-8 nor Windows-1251 text. Save the file as UTF-8 or name its encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is not text in the encoding %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding “%1” is not known here. Known are for example UTF-8, UTF-16 and windows-1251.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file: it contains zero bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, a file was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1, the most that is read at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project is a JSON object with the key “format”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Slatelier project: &quot;format&quot;: &quot;slatelier&quot; was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the format is missing: &quot;version&quot;: 1 was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was written by a newer Slatelier: its format is %1, this program reads up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” belongs inside the rows of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of objects was expected for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object with the key “id” was expected in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of “%1” needs the key “id” with a text that is unique in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “%1” is taken already: it is in “%2”, line %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing with the id “%1” in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “%1” is of “%2”, but one of “%3” is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of the service contains itself: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 or 1 was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text in UTF-8 was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decimal number of at most 18 digits was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step was interrupted and has to be taken back first, but the folder of the file cannot be written. Copy the file together with the file that ends in “-journal” to a folder of your own and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing the file at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its journal cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reports an error; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is too long for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not have the form of a project (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a text, not a project file. If it is a project in text form, import it into a new project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a Slatelier project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: it ends in its first lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a database, but of another program, not a Slatelier project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have the right to read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” refers to a row that is not there: row “%2”, column “%3”: there is no “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of the file is damaged at step %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text and a whole number were expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table of the project and an id were expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row before or after the step was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its entry cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was taken back, but later ones were not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be brought up to date (version %1, %2) and was left as it is: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be restored; what it held is in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has to be brought up to date, but the copy that is made before, “%1”, cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a newer version of Slatelier (format %1; this one writes format %2). It can be opened read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a newer version of Slatelier and is open read only; what the newer version added is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have the right to write the file or its folder; it is open read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was brought up to date; the old one was kept as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” of the file is missing or lacks a column (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: it has no version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was moved, renamed or removed by another program while it was open. Save a copy to keep your work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not hold what it held when it was opened; it was changed by another program. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the open file itself; a copy needs another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open in another place: in the program %1, process %2, on the computer %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be stored because of “%2”: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” holds a value that does not belong there: row “%2”, column “%3”: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be stored: it has no usable id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value has no exact written form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value of “%1” does not fit: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column “%1” is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” holds the same id twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” occurs twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column “%1”; it has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” occurs twice in the table, for the first time in line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the project already as something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the project already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row does not say where it belongs: “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no value for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1” in “%2”, or more than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is empty; a row with the names of the columns was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a mapping: &quot;format&quot;: &quot;slatelier-mapping&quot; was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping needs a list “rows” of what each source row becomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one character was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly one of “rows” must fill the table “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field takes exactly one of “column”, “text” and “constant”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“list” and “append” are for fields that hold a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is not known here; is “%2” meant? A mapping can give columns other names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping has no translation for “%1”; it knows: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number with the decimal sign “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date of the form %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a moment: date and time were expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of arguments of “%1” is %2; supported are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arguments of “%1” give no finite value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The uncertainty stated by “%1” is left out; its mean is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value refers to itself or to too long a chain of parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter “%1” is not defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The element “%1” is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document type declaration (DOCTYPE) is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an Open-PSA model: its root is “%1”, “opsa-mef” was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML is broken here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private names (role=&quot;private&quot; in “%1”) are not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The element “%1” needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” is defined twice, for the first time in line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gate “%1” has no formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of a constant must be true or false, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula is nested deeper than %1 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The element “%1” is empty; at least one argument was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“min” of “atleast” must be a whole number from 1 to the number of arguments, %1; it is “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter “%1” has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of import is missing: one of %1 was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of import “%1” is not known: one of %2 was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is for “%1”, but “%2” are to be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly one source file was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The common cause “%1” is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service “%1” has no structure and became an event without a probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model defines neither gates nor basic events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the project already, and it is not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a probability: a number from 0 to 1 was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is defined as another kind of event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no template “%1”; known are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no “%2”, and it must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table was read as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no agreement “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no exact figures: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder; the name of a file was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not written by Slatelier; --force replaces it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shape or a spread of “%1” is outside of what can be simulated (shape 0.01 to 1000, sigma 0 to 30)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean time to failure of “%1” must be above 0 and at most 1e300 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean time to restore of “%1” must be above 0 and at most 1e300 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean times of the flicker of “%1” must be above 0 and at most 1e300 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would fail too often for a simulation: more than millions of times in one window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the numbers of “%1” cannot be simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the crew “%1” has nobody in it: a restoration would never begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the crew “%1” has no working hour: a restoration would never end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the numbers of the crew “%1” cannot be simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the numbers of a common cause of “%1” cannot be simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a window must be longer than nothing and at most 1000 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a target of “%1” has a value that cannot be compared with anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of replications must be from 1 to 1,099,511,627,776</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” states only a share of time; a simulation needs times to failure and to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the common cause “%1” needs either a mean time between shocks or a beta factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time zone “%1” is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the calendar “%1” has no agreed hour in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the runs are of different models and cannot be joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the runs have different seeds (%1 and %2) and cannot be joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the runs share replications and cannot be joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not the result of a simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a uniform law of “%1” needs low_hours and high_hours, the lower first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empirical law of “%1” needs values_hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a law of “%1” that follows from its values has a mean_hours of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a law of “%1” needs mean_hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition %1 is signed and never changes; retire the agreement instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition %1 of the agreement %2 is signed. Start a new edition to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agreement “%1” has no edition %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a moment: 2026-12-31T10:00 or 2026-12-31T10:00+03:00 was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is shown twice by the clocks of %2; write %3 for the first or %4 for the second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not shown by the clocks of %2: they are put forward at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a length of time: 4h, 90m, 1h30m or 45s was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer lies outside the years 1 to 9999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the calendar “%1” has not so much working time after the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the calendar “%1” has not so much working time before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day %1 is listed already in line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no calendar “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project has several calendars: %1; say which one with --calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar “%1” was made with the hours of an office, Monday to Friday from 9:00 to 18:00; change them where they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping needs an object “fields” with a “date”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is not known in a list of days, which has: %2. A mapping can give columns other names and leave some out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of days needs a column “date”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has no events; an iCalendar file with holidays was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no line of an iCalendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file does not begin with BEGIN:VCALENDAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts are nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has more than %1 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“END:%1” closes what was not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event “%1” has no end that can be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event “%1” lasts longer than a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event “%1” does not last whole days; only days can be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” comes back for ever; it was taken up to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event “%1” has a date that cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event “%1” has a line that cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is cancelled and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event “%1” has no beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event “%1” has no beginning that can be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the event “%1” there are more than %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule of repetition “%1” cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: in the table “%1” the row “%2” has no sound value for “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a length of time: within:4h, within:90m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a measure: reopen, came_back, rating_low, within:4h or closed_flickering was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping needs an object “fields”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of “%1” are kept beside the project, not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies before “%2”: %3 and %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table needs a column “%1”, or a mapping that says where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” was left out; the table “%2” has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a moment of the form %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scenario “%1” changes something that is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no party “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a crew on the way of “%1” hands over after a time that cannot be used, or with a chance outside 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a share of affected users of “%1” is not above 0 and at most 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleCard</name>
    <message>
        <source>Role card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the house only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answerable for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promises you keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (agreement %1, edition %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable part: %1 of the base pay for a score of 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is paid while “%1” is below %2 of its target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonus of %1 for “%2” from %3 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malus of %1 for “%2” below %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer than %1 cases a KPI counts neither for nor against you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is taken off before statistics have told you from the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>“%1”: no figure for the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the KPI has no metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the KPI has no target value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the threshold must be worse than the target value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the stretch value must be better than the target value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the achievement at the stretch value must be at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the numbers have too many digits to be counted exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the weight is not stated, neither here nor below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the figure comes from below, but nothing below keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the KPI takes its figure from itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: too few cases below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incentive scheme speaks of this role, so nothing is paid for the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2 cases are too few, it counts neither for nor against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: from below, achievement %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: own figure %2, achievement %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: everybody&apos;s figure %2, achievement %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score by weights: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme “%1” does not say the base pay or the variable part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable part: %1 × %2 of the time × %3 of %4 days = %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid: %1 × %2 = %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme “%1” needs a floor of at least 0 and a cap not below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not below the floor: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not above the cap: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the gate “%1” is open is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gate “%1” is shut: achievement %2, at least %3 was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonus or malus by “%1” cannot be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonus for “%1”: +%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malus for “%1”: −%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No malus for “%1”: statistics do not point to the performer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sight</name>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise without a metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody in the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told</source>
        <comment>how many of the people in a role were told of the edition</comment>
        <translation>
            <numerusform>%n told</numerusform>
            <numerusform>%n told</numerusform>
        </translation>
    </message>
    <message>
        <source>No KPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here keeps it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>Empty project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but the name. For those who know what they want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail, files and workplaces with three support lines, calendars and the usual metrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telecom access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access line from the customer&apos;s router to the core, with field crew and suppliers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line flickers, the percentage looks fine, and the promise never reached the field crew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car rental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diesel in a petrol car: duties of both sides and a situation that was foreseeable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home internet, mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same house a month later: every promise reaches a person who can keep it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nobody stands out: the share is %1 over %n case(s), and performers differ no more than chance makes them differ.</source>
        <translation>
            <numerusform>Nobody stands out: the share is %1 over %n case, and performers differ no more than chance makes them differ.</numerusform>
            <numerusform>Nobody stands out: the share is %1 over %n cases, and performers differ no more than chance makes them differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No crew stands out: the share is %1 over %n case(s), and crews differ no more than chance makes them differ.</source>
        <translation>
            <numerusform>No crew stands out: the share is %1 over %n case, and crews differ no more than chance makes them differ.</numerusform>
            <numerusform>No crew stands out: the share is %1 over %n cases, and crews differ no more than chance makes them differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No service stands out: the share is %1 over %n case(s), and services differ no more than chance makes them differ.</source>
        <translation>
            <numerusform>No service stands out: the share is %1 over %n case, and services differ no more than chance makes them differ.</numerusform>
            <numerusform>No service stands out: the share is %1 over %n cases, and services differ no more than chance makes them differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No period stands out: the share is %1 over %n case(s) and goes up and down as it always does.</source>
        <translation>
            <numerusform>No period stands out: the share is %1 over %n case and goes up and down as it always does.</numerusform>
            <numerusform>No period stands out: the share is %1 over %n cases and goes up and down as it always does.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) out: %1. Their share is %2, that of all others %3; chance does not explain it. Talk to them first, then look at what they are given to work with.</source>
        <translation>
            <numerusform>%n stands out: %1. The share is %2, that of all others %3; chance does not explain it. Talk first, then look at what is given to work with.</numerusform>
            <numerusform>%n stand out: %1. Their share is %2, that of all others %3; chance does not explain it. Talk to them first, then look at what they are given to work with.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the system: the share is %1 where at most %2 is expected, and those who do the same work fare alike. Blaming single performers would change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the system: the share is %1 where at least %2 is expected, and those who do the same work fare alike. Blaming single performers would change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the system: some periods were worse than chance makes them. Ask what was different then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the system: %1 was bad for everybody. Ask what was different then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the system: so many stand out that their work cannot be the same. Compare like with like before anybody is blamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets that were reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Repairs that came back within %n day(s)</source>
        <translation>
            <numerusform>Repairs that came back within %n day</numerusform>
            <numerusform>Repairs that came back within %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratings below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets resolved within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets closed while the fault flickered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few cases to say anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worse than chance makes those who do the same work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a reaction today, and no proof of anything: of forty without fault one is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far from the others that chance does not explain it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough data to judge anybody: nobody has %1 cases, the least that is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There is not enough data to judge: %n case(s), and %1 are the least that is needed.</source>
        <translation>
            <numerusform>There is not enough data to judge: %n case, and %1 are the least that is needed.</numerusform>
            <numerusform>There is not enough data to judge: %n cases, and %1 are the least that is needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are compared at once; the verdict “performer” is held so strict that a false alarm over all of them together has a chance of at most 5 %.</source>
        <translation>
            <numerusform>%n is compared; the verdict “performer” is held so strict that a false alarm has a chance of at most 5 %.</numerusform>
            <numerusform>%n are compared at once; the verdict “performer” is held so strict that a false alarm over all of them together has a chance of at most 5 %.</numerusform>
        </translation>
    </message>
    <message>
        <source>They differ more than chance explains (overdispersion φ = %1): their work may not be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal and abnormal situations are compared separately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Electric 1: a point beyond 3 deviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Electric 2: two of three points beyond 2 deviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Electric 3: four of five points beyond 1 deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Electric 4: eight points in a row on one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nelson 2: nine points in a row on one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nelson 3: six points in a row rising or falling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nelson 4: fourteen points in a row up and down in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nelson 7: fifteen points in a row within 1 deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nelson 8: eight points in a row outside 1 deviation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Change “%1” of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the numbers of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete component “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” to the structure of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add parts to the structure of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create component “%1” in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut “%1” from the structure of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” from the structure of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove parts from the structure of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1” in the structure of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group parts of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolve a group of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change when a group of %1 works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the group “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign edition %1 of agreement %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start edition %1 of agreement %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the state of agreement %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change limits of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day by the week: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working day: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short working day: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change weights of KPIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the line of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the responsibility matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change flicker and crew of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep scenario “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply scenario “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change scenario “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept findings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back accepted findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>all must work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any one is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redundant group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a length of time: write hours, or a number with a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a share from 0 to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vagueness</name>
    <message>
        <source>Say what is done, by when, and what follows if it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say within how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say under which condition, and who proves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the standard, the check or the record that shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the metric and its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how often, or in how many cases of a hundred.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::accountability::AccountabilityPage</name>
    <message>
        <source>A KPI says where a metric is measured and which values pay. Roles then answer for it, and the people in them are rewarded by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add KPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An incentive scheme turns the score of a role into money: a variable part, gates, bonuses and maluses. The payslips show every step for every person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add incentive scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountability</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s)</source>
        <translation>
            <numerusform>%n KPI</numerusform>
            <numerusform>%n KPIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>KPIs and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incentives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonuses and maluses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RACI</source>
        <comment>responsibility matrix</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::accountability::KpiMatrix</name>
    <message>
        <source>%1 of 100%2%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the role make 100%1%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the role must make 100%1%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes its figure from below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps “%1” for “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power over the figure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the weights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::accountability::MatrixPanel</name>
    <message>
        <source>Weights of KPIs by role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are KPIs and columns are roles. Add a KPI, then write the weight of a role into a cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a weight into a cell, or remove it with Delete. ↑ takes its figure from the KPIs that keep it from below. The weights of each role make 100%1%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPI of a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role does not answer for this KPI. A weight written into the cell makes it answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::accountability::PayslipModel</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::accountability::PayslipPanel</name>
    <message>
        <source>Payslip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person to see every step of the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in a role with KPIs in this month. Bind KPIs to roles, and put people into them in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::accountability::RaciMatrix</name>
    <message>
        <source>“%1”: R (does it), A (is accountable), C (is asked) or I (is told) was expected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::accountability::RaciPanel</name>
    <message>
        <source>Responsibility matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties of agreements and steps of scripts stand here, and each role&apos;s part in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type R (does it), A (is accountable), C (is asked) or I (is told) on a cell; Delete empties it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::AgreementPage</name>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n services covered</source>
        <translation>
            <numerusform>%n service covered</numerusform>
            <numerusform>%n services covered</numerusform>
        </translation>
    </message>
    <message>
        <source>An agreement says what you promise to whom, and what both sides must do for it. Its annex is printed from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print annex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new edition is begun; the signed one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition %1 is signed: its clauses stay as they are. Changes begin with a new edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::CarriedPanel</name>
    <message>
        <source>? Cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ Fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the parts carry the promise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the agreements below come to when each is only just kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stands what the operational agreements (OLA) and supplier contracts (UC) below come to when each is only just kept. Promise something, and let agreements carry it: choose this one in their terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When every agreement below is only just kept: %1 fail, %2 cannot be told, %3 hold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::ClauseKind</name>
    <message>
        <source>When a service counts as unavailable, and who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A criterion says when a service counts as unavailable: which functions fail for how many users, from what length on, and who fixes the beginning and the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that a metric keeps over a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target promises a value of a metric over a window: availability of at least 99.9 % a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How faults are told apart, intermittent ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class of faults says how a fault is recognised and what priority it has. One that shows itself again and again counts as one episode until it has been quiet for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time that is not held against the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exclusion says which time is not held against the provider, how much of it, how it is proven and how it is counted. Without a limit it can swallow a promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one side must do, and what follows if not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each side must do, by when, how it is proven and what follows if it is not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one side may do, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each side may do, and when: to look into the records, to have a repeated fault investigated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is called when a case is not solved in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is called, and after what time, when a case is not solved: by steps and priorities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is reported or reviewed, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is reported or reviewed, how often, how soon after the period and to whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a broken promise costs, or a kept one earns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credit scheme says what a broken promise costs: by tiers, by started hours, by events, up to which limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How and until when a credit is claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a credit is claimed: what must be in the claim, until when, and when it is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way out after chronic failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right to leave after chronic failure: too many long outages, too long in all, or too many broken windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last resort: nothing computes or checks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free text is the last resort: nothing can compute, compare or check it. An agreement without any is a good one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::ClauseWords</name>
    <message>
        <source>An example: %1 interruptions of %2 in 30 days, evenly spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read one by one none of them counts, read as a sum %1 count: say how the limit is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read one by one, as agreed here, none of them counts and %1 of downtime vanish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as a sum, as agreed here, all %1 of downtime count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who fixes the beginning and the end: this is disputed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault that comes and goes needs a number of times and a time: without them each time is a case of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say within what time the fault is shown so often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shown %n times or more within %1, the fault is intermittent and counts as one episode.</source>
        <translation>
            <numerusform>Shown once or more within %1, the fault is intermittent and counts as one episode.</numerusform>
            <numerusform>Shown %n times or more within %1, the fault is intermittent and counts as one episode.</numerusform>
        </translation>
    </message>
    <message>
        <source>The episode ends after %1 without a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how long it must stay quiet: else the case is closed while the fault still lives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no limit: all downtime of this cause vanishes from the promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example of 30 days with %1 excluded and %2 of other downtime: %3 as agreed here, %4 by the other convention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The right arises after %n outages longer than %1 within %2 days in a row.</source>
        <translation>
            <numerusform>The right arises after one outage longer than %1 within %2 days in a row.</numerusform>
            <numerusform>The right arises after %n outages longer than %1 within %2 days in a row.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say within how many days so many outages give the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right arises when outages last longer than %1 in all; window: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right arises when the target is broken in %1 of %2 windows in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when the right arises: how many outages in how many days, how long in all, or how many broken windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Text clauses in this agreement: %n. Nothing computes, compares or checks them.</source>
        <translation>
            <numerusform>Text clauses in this agreement: %n. Nothing computes, compares or checks them.</numerusform>
            <numerusform>Text clauses in this agreement: %n. Nothing computes, compares or checks them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::ContentsModel</name>
    <message>
        <source>Terms and parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::CreditChart</name>
    <message>
        <source>From value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::CreditCurve</name>
    <message>
        <source>Choose the target that decides, and the curve stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several targets decide together: try values at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the credit is a share of: the fee of the agreement, the price of the service or an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add lines with bounds and shares, and the curve stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::CreditTrial</name>
    <message>
        <source>%1; in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the targets that decide this credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a value to see every step of the sum. Several outages are parted by a semicolon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it cannot be worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed: %1 days of service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward of the provider: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed to the customer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this had been measured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::CreditsPanel</name>
    <message>
        <source>What it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line says how much is owed between two measured values: from 99 % to 99.9 %, a tenth of the fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit by measured value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::EditionsModel</name>
    <message>
        <source>Edition %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::EditionsPanel</name>
    <message>
        <source>The edition is signed and never changes. Ctrl+Z takes the signature back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new edition is begun; the signed one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one edition so far. When the next one is begun, what changed stands here, clause by clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the editions cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1, added: %2, removed: %3. Enter goes to the clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes between two editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::PromiseWords</name>
    <message>
        <source>allows %1 a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allows %1 a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allows %1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allows %1 a quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allows %1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>allows %1 in any %n days in a row</source>
        <translation>
            <numerusform>allows %1 on any %n day</numerusform>
            <numerusform>allows %1 in any %n days in a row</numerusform>
        </translation>
    </message>
    <message>
        <source>calculated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calculated %1, keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calculated %1, breaks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a metric and a promised value to see what they mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure gives %1 in the long run, which keeps the promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure gives %1 in the long run, which breaks the promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One failure breaks this promise: restoration takes %1 on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a service to compare the promise with its structure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is calculated: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This metric is measured; the structure does not tell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allows %1 a year of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of agreed time by “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of agreed time around the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise %1 out of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest single failure it survives lasts %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoration takes %1 on average, so a usual failure does not break the promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restoration takes %1 on average: %n such failures in one window do not break the promise.</source>
        <translation>
            <numerusform>Restoration takes %1 on average: one such failure in one window does not break the promise.</numerusform>
            <numerusform>Restoration takes %1 on average: %n such failures in one window do not break the promise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under these conditions nothing is promised, and the annex says so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::RedlineModel</name>
    <message>
        <source>described otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::TargetMatrix</name>
    <message>
        <source>not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any priority</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::TargetsPanel</name>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of time by priority and level, or all targets as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of time by priority and level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times to respond and to restore stand here by priority and level. Add a target with such a metric first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::calendar::CalendarPage</name>
    <message>
        <source>New calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n calendar(s)</source>
        <translation>
            <numerusform>%n calendar</numerusform>
            <numerusform>%n calendars</numerusform>
        </translation>
    </message>
    <message>
        <source>Add calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar says in which hours of the week a service is promised or people work, and which days differ. Without one a service is promised around the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around the clock (24×7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon–Fri 9–18 with lunch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::calendar::DayModel</name>
    <message>
        <source>Hours of this day alone, such as 10:00–14:00; without them the hours of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a moved day: the day whose hours or whose rest it took over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has %2 cells, but only %3 columns follow here. Nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 Nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the date is missing. Nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 occurs twice. Nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::calendar::DayWords</name>
    <message>
        <source>“%1” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of: %2, %3, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” are no hours of a day. Write them like this: 10:00–14:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::calendar::DaysPanel</name>
    <message>
        <source>Import days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays and days (*.ics *.csv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of %1 imported.</source>
        <translation>
            <numerusform>%n day of %1 imported.</numerusform>
            <numerusform>%n days of %1 imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) of the file are wrong.</source>
        <translation>
            <numerusform>%n more place of the file is wrong.</numerusform>
            <numerusform>%n more places of the file are wrong.</numerusform>
        </translation>
    </message>
    <message>
        <source>Special days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No holidays or moved days yet. Choose a day in the year, paste dates from a spreadsheet, or import a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays from an iCalendar file (.ics) or a table with the columns date, kind, moved_from and title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::calendar::YearPanel</name>
    <message>
        <source>%1 in the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days: %1</source>
        <translation>
            <numerusform>%n day: %1</numerusform>
            <numerusform>%n days: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 in the year now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the week says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::calendar::YearView</name>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free by the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::catalog::CatalogPage</name>
    <message>
        <source>Parties are the two sides of an agreement, suppliers, and units of your own. An agreement names its provider and its customer from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role says what somebody is answerable for, whoever that is at the moment. Duties, scripts and metrics name roles, so a promise reaches the person who keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People take roles; a code is enough. They never leave your house: no annex and no customer&apos;s copy shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A crew restores components and works by a calendar. Its number and its travel time decide how long a failure lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add crew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families</source>
        <translation>
            <numerusform>%n family</numerusform>
            <numerusform>%n families</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue lists what you provide, in the words of those who use it. Every promise, structure and annex starts from a service here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which roles, for what share of the time, from when to when.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::catalog::ServiceDetails</name>
    <message>
        <source>Script of the situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>No agreement and no other service names it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the business does with the service. A critical function decides whether it counts as available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels and prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels at which the service is offered, each with its price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abnormal situations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be foreseen to go wrong, and where normal ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what, in order, once the situation occurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer is told before the service starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::catalog::ServiceTree</name>
    <message>
        <source>Without a family</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::catalog::ServicesPane</name>
    <message>
        <source>The family was removed, its services stayed. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Services removed: %n. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n service removed. Ctrl+Z brings it back.</numerusform>
            <numerusform>%n services removed. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services by family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::findings::FindingDetail</name>
    <message numerus="yes">
        <source>%n finding(s) chosen</source>
        <translation>
            <numerusform>%n finding chosen</numerusform>
            <numerusform>%n findings chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>They break different rules; choose one to see why it matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted on %1 by %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it may stay as it is; kept with today&apos;s date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept with this reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::findings::FindingModel</name>
    <message numerus="yes">
        <source>%n error(s): wrong, or impossible to keep</source>
        <translation>
            <numerusform>%n error: wrong, or impossible to keep</numerusform>
            <numerusform>%n errors: wrong, or impossible to keep</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s): a gap</source>
        <translation>
            <numerusform>%n warning: a gap</numerusform>
            <numerusform>%n warnings: a gap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s): worth a look</source>
        <translation>
            <numerusform>%n notice: worth a look</numerusform>
            <numerusform>%n notices: worth a look</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted with a reason</source>
        <translation>
            <numerusform>%n accepted with a reason</numerusform>
            <numerusform>%n accepted with a reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slatelier::findings::FindingsBar</name>
    <message>
        <source>Show or hide them (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message>
        <source>By severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::findings::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing, contradictory or promised in vain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found: every promise has its metric, its owner and its people, and the structures carry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) accepted, with the reason and the date.</source>
        <translation>
            <numerusform>%n finding accepted, with the reason and the date.</numerusform>
            <numerusform>%n findings accepted, with the reason and the date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slatelier::lineofsight::LineOfSightPage</name>
    <message>
        <source>Line of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People have to decide this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every promise on show reaches somebody who can keep it and knows of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mended: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement promises nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n promise(s) reach people who can keep them and know of them</source>
        <translation>
            <numerusform>%1 of %n promise reaches people who can keep it and know of it</numerusform>
            <numerusform>%1 of %n promises reach people who can keep them and know of them</numerusform>
        </translation>
    </message>
    <message>
        <source>coverage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of sight: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the line of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the names of the people in each role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From promises to people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps in the line of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From promise to person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here every promise of an agreement is followed down to the people who keep it. Write an agreement with targets first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::lineofsight::ToldPanel</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 told (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role with people answers for this agreement yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told of the present edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was told of this agreement yet. Add a role as a whole after a briefing, or people one by one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::measurement::FunnelChart</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit 99.8 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::measurement::ImportsModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::measurement::MeasurementPage</name>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run rule is fulfilled: it goes up and down as it always does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of %1 was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What really happened, and whose doing it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 outages, %2 tickets, %3 ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand the outages, tickets and ratings that were measured. With them Slatelier tells whether a bad share is one performer&apos;s doing, a warning bell, or the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By performer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By crew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows and imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody between the limits of chance, 95 % and 99.8 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funnel chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rows of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::measurement::PeriodChart</name>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::measurement::VerdictModel</name>
    <message>
        <source>%1, better than chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the true share lies with a certainty of 95 % (Wilson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far chance alone carries the share of so many cases, in 998 of 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits 99.8 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::metric::MetricPage</name>
    <message>
        <source>A metric says how quality is measured: by which formula, from whose records. A target then promises a value of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n metrics</source>
        <translation>
            <numerusform>%n metric</numerusform>
            <numerusform>%n metrics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slatelier::print::PrintPage</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Annex on %n A4 sheet(s)</source>
        <translation>
            <numerusform>Annex on %n A4 sheet</numerusform>
            <numerusform>Annex on %n A4 sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>The annex of an agreement, for signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here an agreement becomes the annex that both sides sign. Write an agreement first, or look at a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, signed edition %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role card: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Role card on %n A4 sheet(s), for the house only</source>
        <translation>
            <numerusform>Role card on %n A4 sheet, for the house only</numerusform>
            <numerusform>Role card on %n A4 sheets, for the house only</numerusform>
        </translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shared::BarChart</name>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shared::ChartExport</name>
    <message>
        <source>Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as picture or table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF page (*.pdf);;CSV table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart cannot be saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shared::CurveChart</name>
    <message>
        <source>95 % interval from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shared::DatesEdit</name>
    <message>
        <source>“%1” is no stretch of time. Write it like this: %2 02:00 – %2 04:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shared::DecimalEdit</name>
    <message>
        <source>A number is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has to be between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shared::DurationEdit</name>
    <message>
        <source>A length of time is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a length of time. Write it like this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shared::EmptyState</name>
    <message>
        <source>Look at the sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shared::EntitySteps</name>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shared::EntityTable</name>
    <message>
        <source>This needs something to refer to: add that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removed: %n. Ctrl+Z brings it back.</source>
        <translation>
            <numerusform>Removed: %n row. Ctrl+Z brings it back.</numerusform>
            <numerusform>Removed: %n rows. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows can be moved when the table is neither sorted nor filtered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pasted rows: %n. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Pasted: %n row. Ctrl+Z takes it back.</numerusform>
            <numerusform>Pasted: %n rows. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as new rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shared::EntityTableModel</name>
    <message>
        <source>Line %1 has %2 cells, but only %3 columns follow here. Nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column “%2”: %3 Nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shared::FieldParse</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than two decimal places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a length of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a window such as month, quarter or 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing under “%1” is called “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shared::FieldText</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>any %n days in a row</source>
        <translation>
            <numerusform>any %n day</numerusform>
            <numerusform>any %n days in a row</numerusform>
        </translation>
    </message>
    <message>
        <source>year of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shared::FilterField</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shared::Format</name>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 yr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once in %1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shared::MaintenanceEdit</name>
    <message>
        <source>Add planned work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shared::MaintenanceRow</name>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced at least so long before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never on dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning – end; several are parted by a semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in which no work may be planned, whatever is said above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not count as downtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shared::ReferenceList</name>
    <message>
        <source>Type a name to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shared::RowName</name>
    <message>
        <source>not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shared::ServiceChooser</name>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shared::TableView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shared::WeeklyEdit</name>
    <message>
        <source>No periods yet. An end that is not after the beginning lies on the next day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shared::WeeklyRow</name>
    <message>
        <source>This is not a time of day. Write it like this: 09:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shell::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the annex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the side&amp;bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History of steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Slatelier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the c&amp;ustomer&apos;s copy…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shell::CustomerCopyDialog</name>
    <message>
        <source>Save the customer&apos;s copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer gets only the agreements signed with them or prepared for them, and what these refer to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays in the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And the whole history of steps, and all measurements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project holds nothing that is internal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slatelier projects (*.slatelier)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text projects (*.slatelier.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the file of the project itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s copy was saved as %1, without what stays in the house.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shell::FileCommands</name>
    <message>
        <source>%1 (missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sample to try things on. “Save as” makes it yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slatelier projects (*.slatelier)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slatelier projects (*.slatelier *.slatelier.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in a file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in no file yet. Its steps are lost unless it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text projects (*.slatelier.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was exported as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault trees, Open-PSA (*.xml)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shell::HistoryDock</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shell::HistoryModel</name>
    <message>
        <source>The beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shell::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of services (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of components (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of targets (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault tree (Open-PSA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slatelier project as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which column of a table goes where. Without one, columns are called as the fields of a text project: code, name, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 imported.</source>
        <translation>
            <numerusform>%n row of %1 imported.</numerusform>
            <numerusform>%n rows of %1 imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n place(s) of the file are wrong.</source>
        <translation>
            <numerusform>Nothing was imported: %n place of the file are wrong.</numerusform>
            <numerusform>Nothing was imported: %n places of the file are wrong.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holidays and special days (iCalendar, CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured outages (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured tickets (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured ratings (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 brings nothing new: all its rows are there already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shell::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit or open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the editor, keep the old value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page; Ctrl+2 the second, and so on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shell::MainWindow</name>
    <message>
        <source>No page shows this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Slatelier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workshop for service level promises: what can be promised, what follows from it, and who keeps it. Free software under the GNU General Public Licence, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (changed %2) – Slatelier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Slatelier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shell::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shell::QuickSearch</name>
    <message>
        <source>Nothing in this project is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a service, a metric, a role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shell::Sidebar</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the icons alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shell::StartPage</name>
    <message>
        <source>%1: the file is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be promised?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe your services and what they are made of, see what availability follows from it, promise what can be kept, and print the annex. Everything stays in one file of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shell::StatusLine</name>
    <message>
        <source>No findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::shell::TopBar</name>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in a file yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::Breach</name>
    <message numerus="yes">
        <source>about 1 day of %n</source>
        <translation>
            <numerusform>about 1 day of %n</numerusform>
            <numerusform>about 1 day of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about 1 week of %n</source>
        <translation>
            <numerusform>about 1 week of %n</numerusform>
            <numerusform>about 1 week of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about 1 month of %n</source>
        <translation>
            <numerusform>about 1 month of %n</numerusform>
            <numerusform>about 1 month of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about 1 quarter of %n</source>
        <translation>
            <numerusform>about 1 quarter of %n</numerusform>
            <numerusform>about 1 quarter of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about 1 year of %n</source>
        <translation>
            <numerusform>about 1 year of %n</numerusform>
            <numerusform>about 1 year of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about 1 window of %n</source>
        <translation>
            <numerusform>about 1 window of %n</numerusform>
            <numerusform>about 1 window of %n</numerusform>
        </translation>
    </message>
    <message>
        <source>not broken in %1 windows: below %2 with 95 % confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken in all of %1 windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken in %1 of the windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken in %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::BreaksPanel</name>
    <message>
        <source>How often it is interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the longest lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to mend first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By crew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it breaks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::Charts</name>
    <message>
        <source>Share of windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest interruption, hours at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interruptions in a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the sliders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of downtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of interruptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of credits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::CostPanel</name>
    <message>
        <source>Credits in a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years with a credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a window costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a year costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights to terminate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the first years…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be simulated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agreement pays credits for this service, so a broken promise costs nothing that could be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outages alone do not decide the credits of this service: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted, because other things than outages decide: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or less in 19 of 20 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n year(s)</source>
        <translation>
            <numerusform>of %n year</numerusform>
            <numerusform>of %n years</numerusform>
        </translation>
    </message>
    <message>
        <source>below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the years: some credit is cut by a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may terminate in %1 of the years: too many long outages, too long in all, or a promise broken too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No right to terminate arose in %n year(s): below %1 with 95 % confidence.</source>
        <translation>
            <numerusform>No right to terminate arose in %n year: below %1 with 95 % confidence.</numerusform>
            <numerusform>No right to terminate arose in %n years: below %1 with 95 % confidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) to terminate cannot be told from outages.</source>
        <translation>
            <numerusform>%n right to terminate cannot be told from outages.</numerusform>
            <numerusform>%n rights to terminate cannot be told from outages.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::FlickerPanel</name>
    <message>
        <source>below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairs that do not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part that flickers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairs of this part that do not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault is back after, in the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation before closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault that comes back meanwhile is mended for good. The agreement says how long; this slider only tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours in which its crew works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crews that can be out at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest interruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance of a breach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be promised with these sliders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interruptions with these sliders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n hour(s) a day</source>
        <translation>
            <numerusform>%1: %n hour a day</numerusform>
            <numerusform>%1: %n hours a day</numerusform>
        </translation>
    </message>
    <message>
        <source>The project has the values of the sliders now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of repairs do not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario “%1” is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a slider: the figures follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability goes from %1 to %2, interruptions in a window from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the sliders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::LiveSimulation</name>
    <message>
        <source>Simulating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::MoneyBars</name>
    <message>
        <source>Credits, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits up to, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::PromisePanel</name>
    <message>
        <source>Promise kept in 95 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest interruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of windows that reach an availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target of availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to try another target and let go to agree on it; Escape goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise that can be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that a promise is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in 99 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of a window; availability %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in %1 of the windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or less in 95 of 100 windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 of 100 windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more target(s): measured in another window, or decided by other things than outages.</source>
        <translation>
            <numerusform>%n more target: measured in another window, or decided by other things than outages.</numerusform>
            <numerusform>%n more targets: measured in another window, or decided by other things than outages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agreement promises an availability of this service in such a window; the slider only tries one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement is signed or open for reading only; the slider only tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target of %1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::ScenarioModel</name>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability that is kept in 95 of 100 windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean number of interruptions in a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest interruption, or less in 95 of 100 windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that the promise is broken that is broken most often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean credits of a contract year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the change costs in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::ScenarioPanel</name>
    <message>
        <source>%1, not to be told from none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 → %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scenario is a set of changed numbers with a name: a second crew, a better line, another target. It changes nothing until it is applied. Add one here, or keep the flicker sliders as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet: choose below what would be different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be simulated: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the project as it is, over the same windows:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interruptions %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest interruption, mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance of a breach of “%1” %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this change out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario cannot be applied: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is now as in the scenario “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of windows that reach an availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of its numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::ScenarioSimulation</name>
    <message>
        <source>Comparing scenarios</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::SimulationPage</name>
    <message>
        <source>Simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be simulated: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 windows simulated so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 windows simulated, all parts in steady state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you see how often a promise will be broken before you sign it. Give a service a structure of parts with their mean times first, or look at a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::StripView</name>
    <message>
        <source>service down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the service hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window that breaks a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: down for %2 from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: planned work for %2 from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage %1 of %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::YearPanel</name>
    <message>
        <source>A simulated year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst year in twenty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year that breaks a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulating the first years…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be simulated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of %n simulated year(s) breaks a promise.</source>
        <translation>
            <numerusform>The one simulated year breaks no promise.</numerusform>
            <numerusform>None of %n simulated years breaks a promise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Year %1 of %2: availability %3, %n interruption(s), the longest %4.</source>
        <translation>
            <numerusform>Year %1 of %2: availability %3, %n interruption, the longest %4.</numerusform>
            <numerusform>Year %1 of %2: availability %3, %n interruptions, the longest %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>All promises are kept in each of its %1 windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A promise is broken in %n of its %1 window(s).</source>
        <translation>
            <numerusform>A promise is broken in %n of its %1 windows.</numerusform>
            <numerusform>A promise is broken in %n of its %1 windows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) had no outage and are not shown.</source>
        <translation>
            <numerusform>%n part had no outage and is not shown.</numerusform>
            <numerusform>%n parts had no outage and are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) with less downtime are not shown.</source>
        <translation>
            <numerusform>%n more part with less downtime is not shown.</numerusform>
            <numerusform>%n more parts with less downtime are not shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>A year on a strip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::YearSimulation</name>
    <message>
        <source>Simulating years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::structure::BlockActions</name>
    <message>
        <source>Add part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather the selected parts in a group of which any one is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All must work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any one is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move one place back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move one place on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the group before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the group above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more must work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One fewer must work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::structure::BlockModel</name>
    <message>
        <source>Works when: %1. Choose the rule to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stands here %n time(s): one thing, counted once.</source>
        <translation>
            <numerusform>Stands here once.</numerusform>
            <numerusform>Stands here %n times: one thing, counted once.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::structure::BlockTreeView</name>
    <message>
        <source>Structure of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is said yet about what this service is built of. Type the name of a part above and press Enter: a component, or another service.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::structure::ComponentModel</name>
    <message>
        <source>Mean time between failures: how long the component works on average, in hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time to restore service, in hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTBF, h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTRS, h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::structure::DiagramFacts</name>
    <message>
        <source>Available %1 of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the downtime of the service: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stands in %n place(s): one thing, counted once.</source>
        <translation>
            <numerusform>Stands in %n place: one thing, counted once.</numerusform>
            <numerusform>Stands in %n places: one thing, counted once.</numerusform>
        </translation>
    </message>
    <message>
        <source>Built of parts that stand elsewhere here too: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other services are built of it too: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::structure::DiagramPane</name>
    <message>
        <source>The diagram is on the clipboard as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagram is saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagram cannot be saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagram went to the printer “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (Ctrl++ or Ctrl+wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (Ctrl+− or Ctrl+wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole diagram (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy, save or print the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert: add · arrows: walk, with Shift select · Ctrl+Up: the group · F2: name · Alt+O: parallel · + and −: how many are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is said yet about what this service is built of. Drag the first component or service here from the left, or look for it by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::structure::DiagramView</name>
    <message>
        <source>Block diagram of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the wheel here to change how many are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::structure::FigureRow</name>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downtime a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interruptions a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between failures (MTBF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To restore service (MTRS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the time, calculated exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in an average month, around the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs the mean times of every part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::structure::MendModel</name>
    <message>
        <source>Share of the service&apos;s downtime put down to the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the service&apos;s interruptions that begin with a failure of the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: failing half as often, or restored in half the time, takes %2 of downtime off an average month. Only failing half as often makes interruptions fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criticality importance: share of the unavailability that would go if the part never failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downtime less in an average month when the part fails half as often or is restored in half the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves a month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::structure::PaletteModel</name>
    <message>
        <source>Create component “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, available %2 of the time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::structure::PartField</name>
    <message>
        <source>Create component “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a component or a service by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::structure::PartPalette</name>
    <message>
        <source>Search parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds the marked part in line, Shift+Enter as a parallel path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components and services to drag into the diagram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::structure::ResultPanel</name>
    <message>
        <source>Mend first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What takes the service down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts by their share of the downtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest sets of parts that take the service down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many ways to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ways; the first %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n way(s); those with the fewest parts first:</source>
        <translation>
            <numerusform>%n way; those with the fewest parts first:</numerusform>
            <numerusform>%n ways; those with the fewest parts first:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s):</source>
        <translation>
            <numerusform>%n way:</numerusform>
            <numerusform>%n ways:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs to fail: it never works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a part to see what mending it gives.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::structure::ShareLegend</name>
    <message>
        <source>under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ share of the downtime:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounds of the parts by their share of the downtime</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::structure::StructureEditor</name>
    <message>
        <source>What it is built of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a block diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::structure::StructurePage</name>
    <message numerus="yes">
        <source>%1 is built of %n part(s)</source>
        <translation>
            <numerusform>%1 is built of %n part</numerusform>
            <numerusform>%1 is built of %n parts</numerusform>
        </translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the whole project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components and their numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components of this service appear here with their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete from the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here a service is put together from its parts, and its availability, interruptions and weak points are calculated exactly. Begin with a service in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slatelier::structure::StructureSteps</name>
    <message>
        <source>A group cannot be moved into itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
