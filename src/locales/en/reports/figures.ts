/** English words of what reports reckon: what each figure is called and how it is counted (domain 3.6). */

const wonIn = 'deals won that were closed in this time';

export const figures = {
  'figure.requestRetention': 'Requests kept',
  'figure.requestRetention.how':
    '(requests received − requests lost) ÷ requests received. A request is a touchpoint of that kind; it is lost when its status says so. This is retention as counted by requests; the one counted by customers stands beside it.',
  'figure.customerRetention': 'Customers kept',
  'figure.customerRetention.how':
    '(customers at the end − new customers) ÷ customers at the start. A customer is an account with revenue. The start is the last closed review on or before the first day; the end is Accounts today, or the last review in a time gone by. An account that was not in that review counts as new.',
  'figure.churn': 'Customers lost',
  'figure.churn.how':
    '(customers at the start who have no revenue at the end, or are gone from Accounts) ÷ customers at the start.',
  'figure.netRevenueRetention': 'Revenue kept, growth included',
  'figure.netRevenueRetention.how':
    '(revenue at the start − what shrank − what was cancelled + what grew) ÷ revenue at the start, of the customers at the start. 100% is level.',
  'figure.grossRevenueRetention': 'Revenue kept, without growth',
  'figure.grossRevenueRetention.how':
    '(revenue at the start − what shrank − what was cancelled) ÷ revenue at the start. Growth does not count, so that it never exceeds 100%.',
  'figure.satisfaction': 'Satisfied answers',
  'figure.satisfaction.how':
    'Touchpoints with satisfaction 4 or 5 of 5 ÷ all touchpoints with an answer (CSAT).',
  'figure.recommendation': 'Recommendation (NPS)',
  'figure.recommendation.how':
    'Percent of answers of 9 or 10 less percent of answers of 0 to 6; 7 and 8 count among the answers only. From −100 to 100, in points.',
  'figure.lifetimeValue': 'Lifetime value of a customer',
  'figure.lifetimeValue.how':
    'Mean yearly revenue of a customer × years between the two days on which customers are counted ÷ share of customers lost in between. Where nobody was lost, nobody can tell how long customers stay.',
  'figure.requests': 'Requests',
  'figure.requests.how': 'Touchpoints of the kind request, up to today.',
  'figure.projectSize': 'Project size, mean',
  'figure.projectSize.how': 'Mean amount of the opportunities opened in this time, whatever became of them.',
  'figure.projectSizeMedian': 'Project size, median',
  'figure.projectSizeMedian.how':
    'The middle amount of the opportunities opened in this time: half are larger, half smaller.',
  'figure.touchpoints': 'Touchpoints',
  'figure.touchpoints.how': 'Letters, calls, meetings, visits and events up to today; requests count apart.',
  'figure.touchesPerMonth': 'Touchpoints a month',
  'figure.touchesPerMonth.how': 'Touchpoints ÷ months of this time.',
  'figure.longestSilence': 'Longest silence, days',
  'figure.longestSilence.how':
    'Days of the longest time without any touchpoint or request, from the first day to the last, or to today.',
  'figure.touch.email': 'E-mails',
  'figure.touch.call': 'Calls',
  'figure.touch.onlineMeeting': 'Online meetings',
  'figure.touch.meeting': 'Meetings',
  'figure.touch.courtesyVisit': 'Courtesy visits',
  'figure.touch.checkIn': 'Check-ins',
  'figure.touch.event': 'Events',
  'figure.touch.other': 'Other touchpoints',
  'figure.engagement': 'People in touch',
  'figure.engagement.how':
    'People of Contacts who were named in a touchpoint in this time ÷ all people of Contacts, of accounts that have touchpoints.',
  'figure.teamEngagement': 'Buying team in touch',
  'figure.teamEngagement.how':
    'People with a role who were named in a touchpoint in this time ÷ all people with a role, of accounts that have touchpoints.',
  'figure.loyalty': 'Loyalty',
  'figure.loyalty.how':
    'Won ÷ won or lost, of all that is not new business: renewals, upsell, cross-sell and the like that were closed in this time. It counts what customers do when they may choose again; what they say stands under recommendation and satisfaction.',
  'figure.averageCheque': 'Average cheque',
  'figure.averageCheque.how': `Amounts ÷ number of ${wonIn}, of those that have an amount.`,
  'figure.averageRate': 'Average rate of an hour',
  'figure.averageRate.how': `Amounts ÷ hours billed, of ${wonIn} and billed by the hour.`,
  'figure.averageRateDay': 'Average rate of a day',
  'figure.averageRateDay.how': `Amounts ÷ days billed, of ${wonIn} and billed by the day.`,
  'figure.averageRateMonth': 'Average rate of a month',
  'figure.averageRateMonth.how': `Amounts ÷ months billed, of ${wonIn} and billed by the month.`,
  'figure.averageRatePiece': 'Average price of a piece',
  'figure.averageRatePiece.how': `Amounts ÷ pieces billed, of ${wonIn} and billed by the piece.`,
  'figure.averageRateLicence': 'Average price of a licence',
  'figure.averageRateLicence.how': `Amounts ÷ licences billed, of ${wonIn} and billed by the licence.`,
  'figure.margin': 'Margin',
  'figure.margin.how': `(amounts − costs) ÷ amounts, of ${wonIn} and have both.`,
  'figure.revenueCostRatio': 'Revenue to cost',
  'figure.revenueCostRatio.how':
    'Revenue ÷ cost to serve, of the accounts that have both, at the end of this time.',
  'figure.growth': 'Our growth',
  'figure.growth.how':
    '(revenue at the end − revenue at the start) ÷ revenue at the start, new customers included. Set it against the customer’s own growth: where theirs is higher, our share shrinks. The sheets do not hold theirs.',
  'figure.accounts': 'Accounts',
  'figure.keyAccounts': 'Key accounts',
  'figure.keyAccountCap': 'Most key accounts',
  'figure.portfolioRevenue': 'Revenue',
  'figure.portfolioPotential': 'Potential',
  'figure.portfolioRatio': 'Revenue to cost',
  'figure.paretoShare': 'Revenue of the top fifth',
  'figure.load': 'Accounts to look after',
  'figure.capacity': 'Capacity of the team',
  'figure.capacityUsed': 'Capacity used',
  'figure.cellsHave': 'Have',
  'figure.cellsOpenDeal': 'Open deal',
  'figure.cellsWhite': 'White',
  'figure.cellsCompetitor': 'With a competitor',
  'figure.cellsBlocked': 'Blocked',
  'figure.whiteCurrent': 'Won so far',
  'figure.whiteOpen': 'In open deals',
  'figure.whitePotential': 'Potential',
  'figure.whiteWorth': 'Still to win',
  'figure.pathBudget': 'Planned',
  'figure.pathSpent': 'Spent',
  'figure.pathLeft': 'Left',
  'figure.marketingBudget': 'Planned for marketing',
  'figure.marketingSpent': 'Spent on marketing',
  'figure.marketingLeft': 'Left for marketing',
};
