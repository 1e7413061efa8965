-- What a learner wishes beyond hours, dates, money and musts, as the value MoreWishes in JSON; null when nothing more is wished.
ALTER TABLE learning_plan ADD COLUMN more_wishes TEXT;
